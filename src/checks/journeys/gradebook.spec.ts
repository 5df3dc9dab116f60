// The gradebook with honest and with hostile hand-ins: nothing of them runs, nothing is lost, a wrong
// key is mended, and everything is gone when it is erased.
import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from './journey.ts';
import { assignmentId, type Assignment } from '#assignments/assignment.ts';
import { backUp, newTeacherKey } from '#assignments/keys.ts';
import { writeLink } from '#assignments/link.ts';
import { personalSeed } from '#assignments/personal-seed.ts';
import { chained } from '#assignments/receipt.ts';
import { sealReceipt } from '#assignments/seal.ts';
import { emptyTeacherFile, writeTeacherFile } from '#assignments/teacher-file.ts';

const passphrase = 'correct horse battery';
const teacher = await newTeacherKey();
const options = [
  { name: 'ridge', text: 'Ridge' },
  { name: 'ols', text: 'Least squares' },
];
const assignment: Assignment = {
  format: 'shrinkage-assignment',
  version: 1,
  title: 'Hostile',
  entries: [
    { own: { name: 'sum', kind: 'numeric', prompt: 'Five?', parameters: [] }, weight: 1 },
    {
      own: { name: 'which', kind: 'choice', prompt: 'Which?', parameters: [], options },
      weight: 1,
    },
  ],
  policy: { attempts: 3, hintCost: 0, feedback: 'later' },
  takes: 1,
  salt: 'AAAAAAAAAAAAAAAAAAAAAA',
  bank: '',
  teacherKey: teacher.publicKey,
};
const id = await assignmentId(assignment);
// The key of the sum is wrong: 5 is right, and the teacher finds out.
const keys = { sum: { answer: '6', tolerance: 0 }, which: { right: 'ridge' } };
const markup = '<img src=x onerror="window.ran = true">';

async function receipt(name: string, sum: string, which: string) {
  const student = { name, id: '' };
  const seed = await personalSeed(id, student, 1);
  const log = [
    { item: 'own/sum', version: 1, at: 1, response: { answer: sum } },
    { item: 'own/which', version: 1, at: 2, response: which },
  ];
  const whole = { assignment: id, student, attempt: 1, seed, began: 0, handedIn: 1000, log };
  const sealed = await sealReceipt(await chained(whole), teacher.publicKey);
  return { name: `${name.length}.txt`, mimeType: 'text/plain', buffer: Buffer.from(sealed) };
}

async function open(page: Page): Promise<void> {
  await page.getByLabel('Passphrase of the key').fill(passphrase);
  await page.getByRole('button', { name: 'Open', exact: true }).press('Enter');
  await expect(page.getByText('is open. Its answers')).toBeVisible();
}

const chooseFile = async (page: Page, label = 'Your teacher’s file') => {
  const link = await writeLink(assignment);
  const backup = await backUp(teacher, passphrase);
  const file = { ...emptyTeacherFile, keys: [backup], assignments: [{ link, keys }] };
  const buffer = Buffer.from(writeTeacherFile(file));
  const given = { name: 'teacher.json', mimeType: 'application/json', buffer };
  await page.getByLabel(label).setInputFiles(given);
};

test('hostile hand-ins are shown as text, a wrong key is mended, all is erased', async ({
  page,
}) => {
  await page.goto('teach/gradebook/');
  await chooseFile(page);
  await open(page);

  const files = await Promise.all([
    receipt('Ada', '5', 'ridge'),
    receipt(markup, markup, markup),
    receipt('=HYPERLINK("x")', '5', 'ols'),
  ]);
  const drop = page.getByLabel('Drop files here');
  await page.evaluate(() => {
    new MutationObserver((_, observer) => {
      const cancel = [...document.querySelectorAll('button')].find(
        (one) => one.textContent === 'Cancel',
      );
      if (cancel) observer.disconnect();
      cancel?.click();
    }).observe(document.body, { childList: true, subtree: true });
  });
  await drop.setInputFiles(files);
  await expect(page.getByText('Stopped: nothing was changed.')).toBeVisible();
  const broken = {
    name: 'broken.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from('PK\u0003\u0004x'),
  };
  await drop.setInputFiles([...files, broken]);
  await expect(page.getByText('3 receipts are graded, 1 could not be taken')).toBeVisible();
  await expect(page.getByText('The archive is damaged or cut off here')).toBeVisible();

  const marks = page.getByRole('region', { name: 'Marks of the class' });
  const row = (name: string) => marks.getByRole('row').filter({ hasText: name });
  await expect(row('Ada')).toContainText('1 of 2');
  await expect(row(markup)).toContainText('0 of 2');
  await page.locator('.sheets select').selectOption('all');
  await expect(page.locator('article').filter({ hasText: markup })).toHaveCount(1);
  await expect(page.locator('#gradebook img')).toHaveCount(0);
  expect(await page.evaluate(() => Object.hasOwn(globalThis, 'ran'))).toBe(false);

  const answer = page
    .getByRole('region', { name: 'The questions' })
    .getByLabel('Its answer')
    .first();
  await answer.fill('2 +');
  await answer.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: /./u })).toBeVisible();
  await answer.fill('5');
  await answer.press('Enter');
  await expect(row('Ada')).toContainText('2 of 2');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Marks (.csv)' }).click(),
  ]);
  expect(await readFile(await download.path(), 'utf8')).toContain(`"'=HYPERLINK(""x"")"`);

  await page.reload();
  await chooseFile(page);
  await open(page);
  await expect(row('Ada')).toContainText('2 of 2');
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('button', { name: 'Yes, erase' }).click();
  await expect(marks).toHaveCount(0);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('without workers the page grades by itself', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(globalThis, 'Worker', { value: undefined }));
  await page.goto('teach/gradebook/');
  await chooseFile(page);
  await open(page);
  const pasted = (await receipt('Ada', '6', 'ridge')).buffer.toString();
  await page.getByLabel('Or paste them').fill(`Dear teacher,\n${pasted}\nAda`);
  await page.getByRole('button', { name: 'Grade what is pasted' }).press('Enter');
  await expect(page.getByText('1 receipt is graded.')).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: 'Ada' })).toContainText('2 of 2');
});

test('in German it says what it found, in the page and from its worker', async ({ page }) => {
  await page.goto('de/teach/gradebook/');
  await chooseFile(page, 'Ihre Schlüsseldatei');
  await page.getByLabel('Passphrase des Schlüssels').fill(passphrase);
  await page.getByRole('button', { name: 'Öffnen', exact: true }).press('Enter');
  const note = { name: 'notiz.txt', mimeType: 'text/plain', buffer: Buffer.from('hallo') };
  const files = await Promise.all([receipt('Ada', '6', 'ridge'), receipt('Bo', '7', 'ridge')]);
  await page.getByLabel('Dateien hier ablegen').setInputFiles([...files, note]);
  await expect(page.getByText('2 Belege sind bewertet; nicht angenommen: 1')).toBeVisible();
  await expect(page.getByText('Darin steht kein Beleg: Ein Beleg beginnt mit r1.')).toBeVisible();
  const row = page.getByRole('row').filter({ hasText: 'Ada' });
  await expect(row).toContainText('2 von 2');
  await expect(row).toContainText('100 %');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Punkte (.csv)' }).click(),
  ]);
  expect(await readFile(await download.path(), 'utf8')).toContain('Name;Kennung;Summe;von;');
});
