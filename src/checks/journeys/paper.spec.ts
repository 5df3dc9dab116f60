// An assignment on paper: forms with their own numbers, right answers, marks that the gradebook reads.
import { readFileSync } from 'node:fs';
import { expect, test } from './journey.ts';
import { identified, type Assignment } from '#assignments/assignment.ts';
import { writeLink } from '#assignments/link.ts';
import { items } from '#content/lessons/02-one-weight/items.ts';
import { formSeed, readPaperMarks } from '#gradebook/paper-marks.ts';
import { violations } from '../accessibility/axe.ts';

const graded = items.filter(({ purpose }) => purpose === 'graded');
const chosen = [...new Map(graded.map((item) => [item.type, item])).values()];

const assignment: Assignment = {
  format: 'shrinkage-assignment',
  version: 1,
  title: 'Week 3',
  entries: chosen.map(({ id, version }) => ({ item: id, version, weight: 2 })),
  policy: { attempts: 1, hintCost: 0, feedback: 'now' },
  takes: 1,
  salt: 'AAAAAAAAAAAAAAAAAAAAAA',
  bank: '',
};

test('three forms are drawn, with their answers and a table for the marks', async ({ page }) => {
  const whole = await identified(assignment);
  await page.goto('teach/paper/');
  await page.getByLabel('Link to the assignment').fill('https://site.example/#a1.broken');
  await page.getByRole('button', { name: 'Draw the forms' }).click();
  await expect(page.getByRole('alert')).toContainText('This link was changed or cut off');
  await page.getByLabel('Link to the assignment').fill(await writeLink(assignment));
  await page.getByRole('button', { name: 'Draw the forms' }).click();
  for (const letter of ['B', 'C']) await page.getByLabel(`Form ${letter}`).check();

  const stems = new Set<string>();
  for (const letter of ['A', 'B', 'C']) {
    const sheet = page.getByRole('region', { name: `Form ${letter}`, exact: true });
    await expect(sheet.locator('li .question')).toHaveCount(chosen.length);
    await expect(sheet.getByRole('img', { name: /A code that says/u })).toBeVisible();
    stems.add((await sheet.locator('legend').first().textContent()) ?? '');
    const right = chosen[0]?.variant(await formSeed(whole.id, letter)).answers.right;
    const answers = page.getByRole('region', { name: `Answers to form ${letter}` });
    for (const value of Object.values(Object(right)))
      await expect(answers.locator('li').first()).toContainText(String(value));
  }
  expect(stems.size).toBe(3);
  expect(await violations(page, { theme: 'light' })).toEqual([]);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a table for the marks' }).click();
  const [head = ''] = readFileSync(await (await download).path(), 'utf8').split('\r\n');
  const points = chosen.map((_, place) => (place === 0 ? '1,5' : '2'));
  const row = ['Ada', 's-1', 'B', ...points.map((typed) => `"${typed}"`)].join(',');
  const { marks, refused } = await readPaperMarks(`${head}\r\n${row}`, whole);
  expect(refused).toEqual([]);
  const most = 2 * chosen.length;
  expect(marks.map(({ marks: { total, outOf } }) => [total, outOf])).toEqual([[most - 0.5, most]]);

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(page.getByRole('region', { name: 'Form A', exact: true })).toBeVisible();
});
