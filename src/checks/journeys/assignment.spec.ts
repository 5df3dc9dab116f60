// A teacher assigns by a link, three students hand in, and the gradebook says who did what: one copies
// another's receipt, one edits the link.
import { readFile, writeFile } from 'node:fs/promises';
import { expect, test, type Browser, type Page } from './journey.ts';
import { readLink, writeLink } from '#assignments/link.ts';

const passphrase = 'correct horse battery';

/** As Canvas exports it. */
const canvas = `Student,ID,SIS User ID,SIS Login ID,Section,Sums (123)
    Points Possible,,,,,3
Ada Fox,1,id-ada,ada,S,
Bob Gray,2,id-bob,bob,S,
Cem Aydin,3,id-cem,cem,S,
`;

/** What a button saves: where it was put, and what is in it. */
async function saved(page: Page, button: string, path: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  await download.saveAs(path);
  return readFile(path, 'utf8');
}

async function build(page: Page, folder: string): Promise<string> {
  await page.goto('teach/build/');
  await page.getByLabel('Passphrase, at least').fill(passphrase);
  await page.getByLabel('The same passphrase').fill(passphrase);
  await page.getByRole('button', { name: 'Make my key' }).click();
  await saved(page, 'Save the backup of the key', `${folder}/key.json`);
  await page.getByLabel('Lesson', { exact: true }).selectOption('one-weight');
  await page.getByRole('checkbox', { name: /smallest finite/u }).check();
  await page.getByRole('checkbox', { name: /Stop at the smallest/u }).check();
  await page.getByText('Write a question').click();
  await page.getByLabel('Kind').selectOption('numeric');
  await page.getByLabel('What is asked').fill('What is $[[a]] + [[b]]$?');
  for (const [place, name] of ['a', 'b'].entries()) {
    await page.getByRole('button', { name: 'Add a parameter' }).click();
    await page.getByLabel(`Parameter ${place + 1}, name`).fill(name);
    await page.getByLabel(`Parameter ${place + 1}, to`).fill('99');
  }
  await page.getByLabel('The answer: a number').fill('a + b');
  await page.getByLabel('Locked: the answer').check();
  await page.getByRole('button', { name: 'Check it and add it' }).click();
  await page.getByLabel('Title, as students see it').fill('Sums');
  await page.getByText('Question 3: own/q1').click();
  await expect(page.getByText(/^Right: \d+$/u)).toHaveCount(20);
  await page.getByRole('button', { name: 'Make the link' }).click();
  await expect(page.getByLabel('The link for your students')).toHaveCount(0);
  const file = await saved(page, 'Save the teacher’s file', `${folder}/teacher.json`);
  expect(file).toContain('a + b');
  const link = await page.getByLabel('The link for your students').inputValue();
  expect(JSON.stringify(await readLink(link))).not.toContain('a + b');
  return link;
}

/** Answers all in a browser of one's own, without a network from the start on; gives the receipt. */
async function answer(browser: Browser, link: string, name: string, folder: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(link);
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('Your id').fill(`id-${name.slice(0, 3).toLowerCase()}`);
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByText('Everything is loaded')).toBeVisible();
  await context.setOffline(true);
  const sum = page.locator('[data-item="own/q1"]');
  const [a = 0, b = 0] =
    (await sum.locator('legend').innerText()).match(/\d+/gu)?.map(Number) ?? [];
  await sum.getByLabel('Your answer').fill(String(a + b));
  await sum.getByRole('button', { name: 'Keep this answer' }).click();
  await expect(sum.getByRole('status')).toContainText('your teacher says how it went');
  await expect(sum.locator('.saved')).toHaveText('Saved');
  return { context, page, sum: [a, b] as const, path: `${folder}/${name}.txt` };
}

async function handIn({ page, path }: { page: Page; path: string }): Promise<string> {
  await page.getByRole('button', { name: /^Hand in/u }).click();
  const receipt = await saved(page, 'Save the receipt as a file', path);
  expect(receipt).toMatch(/^r1\.[\w-]+\n$/u);
  return receipt;
}

test('a teacher builds, students answer, the gradebook knows copies and edited links', async ({
  page,
  browser,
}, information) => {
  const folder = information.outputPath('files');
  const link = await build(page, folder);

  const ada = await answer(browser, link, 'Ada Fox', folder);
  await ada.page.getByRole('button', { name: 'Set up the figure' }).click();
  await ada.page.getByRole('link', { name: 'Back to the question' }).click();
  await ada.page.getByRole('button', { name: 'Use the figure’s values' }).click();
  await expect(ada.page.getByText('2 of 3 answered')).toBeVisible();
  await ada.context.setOffline(false);
  await ada.page.reload();
  const kept = ada.page.locator('[data-item="own/q1"]').getByLabel('Your answer');
  await expect(kept).toHaveValue(String(ada.sum[0] + ada.sum[1]));
  const receipt = await handIn(ada);

  await writeFile(`${folder}/Bob Gray.txt`, receipt);

  const { assignment } = await readLink(link);
  const easier = { ...assignment, policy: { ...assignment.policy, attempts: 99 } };
  const [address = ''] = link.split('#');
  await ada.page.goto(`${address}#${await writeLink(easier)}`);
  await expect(ada.page.getByRole('alert').first()).toContainText('one of the two was edited');
  const cem = await answer(browser, `${address}#${await writeLink(easier)}`, 'Cem Aydin', folder);
  expect(cem.sum).not.toEqual(ada.sum);
  await handIn(cem);

  await page.goto('teach/gradebook/');
  await page.getByLabel('Your teacher’s file').setInputFiles(`${folder}/teacher.json`);
  await page.getByLabel('Passphrase of the key').fill(passphrase);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  const files = ['Ada Fox', 'Bob Gray', 'Cem Aydin'].map((name) => `${folder}/${name}.txt`);
  await page.getByLabel('Drop files here').setInputFiles(files);
  const marks = page.getByRole('region', { name: 'Marks of the class' });
  const row = (name: string) => marks.getByRole('row').filter({ hasText: name });
  await expect(row('Ada')).toContainText('1 of 3');
  await expect(row('Ada')).toContainText('The same was already in');
  await expect(row('Cem')).toContainText('other assignment');
  await expect(row('Cem')).toContainText('none counts');
  const marksFile = await saved(page, 'Marks (.csv)', `${folder}/marks.csv`);
  expect(marksFile).toMatch(/Ada Fox.*id-ada.*1/u);

  await page.getByLabel('Table of Canvas').setInputFiles({
    name: 'grades.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(canvas),
  });
  await expect(row('Ada')).toContainText('It came from Bob Gray');
  await page.getByLabel('may count: Ada Fox.txt').check();
  const filled = await saved(page, 'Save the filled table', `${folder}/grades.csv`);
  expect(filled).toMatch(/^Ada Fox,1,id-ada,ada,S,1$/mu);
  expect(filled).toMatch(/^Bob Gray,2,id-bob,bob,S,$/mu);
});

test('a link that was cut or changed says so', async ({ page }) => {
  await page.goto('assignment/#a1.AAAAAAAAAAAAAAAAAAAA');
  await expect(page.getByRole('alert')).toContainText('changed or cut off on the way');
});
