// What is typed outlives what happens to a page.
import { expect, test, type Locator, type Page } from './journey.ts';
import { question } from './lesson-page.ts';

const quiz = 'lessons/one-weight/quiz/';
const item = 'one-weight/elastic-net-minimum';

/** Its tab is brought to the front first, as whoever types does: one behind comes alive much later. */
async function field(page: Page): Promise<Locator> {
  await page.bringToFront();
  return (await question(page, 'elastic-net-minimum')).getByRole('textbox');
}

test('a reload in the moment of a keystroke, and the back button, keep what was typed', async ({
  page,
}) => {
  await page.goto(quiz);
  await (await field(page)).pressSequentially('1,234');
  await page.reload();
  await expect(await field(page)).toHaveValue('1,234');
  await (await field(page)).press('End');
  await (await field(page)).press('5');
  await page.goto('glossary/');
  await page.goBack();
  await expect(await field(page)).toHaveValue('1,2345');
});

test('of two tabs the later typing wins, the other follows and offers what stood there', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await page.goto(quiz);
  await other.goto(quiz);
  await (await field(page)).fill('first');
  await expect(await field(other)).toHaveValue('first');
  await (await field(other)).fill('later');
  await expect(await field(page)).toHaveValue('later');
  const here = await question(page, 'elastic-net-minimum');
  await expect(here).toContainText('You went on in another tab');
  await here.getByRole('button', { name: 'Put it in the fields' }).click();
  await expect(await field(page)).toHaveValue('first');
  await expect(await field(other)).toHaveValue('first');
});

test('an answer handed in in one tab counts once and is seen in the other', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  for (const tab of [page, other]) await tab.goto(quiz);
  await (await field(page)).fill('2.5');
  await expect(await field(other)).toHaveValue('2.5');
  for (const tab of [page, other]) await (await field(tab)).press('Enter');
  for (const tab of [page, other]) {
    const shown = await question(tab, 'elastic-net-minimum');
    await expect(shown.locator('.status')).toContainText('2 attempts left');
    await expect(shown.getByRole('status')).toContainText('Not right.');
  }
});

test('what was typed for an earlier version comes back as text, and what was answered still counts', async ({
  page,
}) => {
  await page.goto('glossary/');
  const kept = { itemVersion: 0, seed: 0, attempt: 1, misconceptions: [] };
  const answered = { kind: 'answered', version: 1, item, ...kept };
  const left = {
    events: [{ ...answered, time: 1, points: 1, response: { w: '7/3' } }],
    drafts: [[item, { time: 2, response: { version: 0, seed: 0, response: { w: 'half' } } }]],
  };
  await page.evaluate(
    (text) => localStorage.setItem('shrinkage:/shrinkage/:unsaved:old', text),
    JSON.stringify(left),
  );
  await page.goto(quiz);
  const shown = await question(page, 'elastic-net-minimum');
  await expect(shown).toContainText('Answered in an earlier version of this question: 7/3');
  await expect(shown.locator('.status')).toContainText('✓ Solved');
  await expect(shown).toContainText('You had typed this before the question changed: half');
  await shown.getByRole('textbox').fill('1');
  await page.reload();
  const again = await question(page, 'elastic-net-minimum');
  await again.getByRole('button', { name: 'Put it in the fields' }).click();
  await expect(again.getByRole('textbox')).toHaveValue('half');
});
