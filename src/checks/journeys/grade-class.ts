// The end of an assignment: the learning system's own table gets its column filled.
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';

const table = [
  'Student,ID,SIS Login ID,Section,Sums (4711),Final Grade',
  '    Points Possible,,,,10,(read only)',
  '"ada, x",id-ada,ada,"A, B",,',
  '"bob, x",id-bob,bob,A,,',
  '"cem, x",id-cem,cem,A,,',
].join('\r\n');

/** After the receipts of Ada, of Bob, who sent hers, and of Cem, who edited the link, were dropped. */
export async function fillTable(page: Page, folder: string): Promise<void> {
  await page.getByLabel('Or paste a list').fill(table);
  await page.getByLabel('Or paste a list').blur();
  const row = (name: string) => page.getByRole('row').filter({ hasText: name }).first();
  await expect(row('id-ada')).toContainText('sent by another: It came from bob, x, and says ada.');
  await expect(page.getByText('1 on the list handed in nothing')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the filled table' }).click(),
  ]);
  await download.saveAs(`${folder}/filled.csv`);
  const filled = (await readFile(`${folder}/filled.csv`, 'utf8')).split('\r\n');
  expect(filled[2]).toMatch(/^"ada, x",id-ada,ada,"A, B",\d+(?:\.\d+)?,$/u);
  expect(filled.slice(3)).toEqual(table.split('\r\n').slice(3));
}
