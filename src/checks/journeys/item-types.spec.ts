// Every item type, answered by mouse, by keys alone and by touch: unreadable, wrong, partly right, right.
import { expect, test, type Page } from './journey.ts';
import { visit } from './answering/asked.ts';
import { mouse, touch } from './answering/hands.ts';
import { keyboard, leave } from './answering/keyboard-hands.ts';
import { answer, check, sampledTypes } from './answering/sample-journeys.ts';

test.describe('in the gallery', () => {
  // One window for all, since the page is the same and heavy; a failure opens another.
  test.describe.configure({ mode: 'default' });
  let page: Page;
  test.beforeAll(async ({ browser }) => void (page = await browser.newPage()));
  test.afterAll(() => page.close());

  for (const { name, journeys } of sampledTypes)
    test(`${name}, by mouse`, async () => {
      for (const journey of journeys) await answer(mouse, await visit(page, journey.id), journey);
    });
});

test.describe('in the gallery, without a mouse', () => {
  test.describe.configure({ mode: 'default' });
  let page: Page;
  test.beforeAll(async ({ browser }) => void (page = await browser.newPage()));
  test.afterAll(() => page.close());

  for (const { name, journeys } of sampledTypes)
    test(`${name}, by keys alone`, async () => {
      for (const journey of journeys) {
        const asked = await visit(page, journey.id);
        await answer(keyboard, asked, journey);
        await keyboard.press(asked.question.getByRole('button', { name: 'Try again' }));
        await expect(asked.question.locator('fieldset :focus')).toHaveCount(1);
        await check(keyboard, asked, 'ungraded');
        await leave(asked.question);
      }
    });
});

for (const hands of [mouse, keyboard])
  test(`buttons write into fields, by ${hands.means}`, async ({ page }) => {
    const formula = await visit(page, 'samples/formula-1');
    await hands.type(formula.field('formula'), 'X');
    await hands.press(formula.question.getByRole('button', { name: 'transposed' }));
    await page.keyboard.type('y');
    await expect(formula.field('formula')).toHaveValue('Xᵀy');
    const numeric = await visit(page, 'samples/numeric-2');
    const none = numeric.question.getByRole('button', { name: 'No such value exists' });
    await hands.press(none);
    await expect(numeric.field('bound')).toHaveValue('none');
    await hands.press(none);
    await expect(numeric.field('bound')).toHaveValue('');
  });

test('answers in the gallery stay out of what is kept of the reader', async ({ page }) => {
  const [journey] = sampledTypes.flatMap(({ journeys }) => journeys);
  if (journey === undefined) throw new Error('There is no sample.');
  await answer(mouse, await visit(page, journey.id), journey);
  const kept = await page.evaluate(async () => [
    ...(await indexedDB.databases()).map(({ name }) => name),
    ...Object.keys(localStorage),
  ]);
  // Which pages are kept for use without a network is no answer.
  expect(kept.filter((name) => name?.endsWith(':offline') !== true)).toEqual([]);
});

test.describe('on the smallest screen, by touch', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

  // What is dragged or wraps; the others are tapped where they are clicked.
  const touched = ['matching', 'ordering', 'place-point', 'spot-the-bug', 'widget-state'];
  for (const { name, journeys } of sampledTypes.filter((type) => touched.includes(type.name))) {
    test(name, async ({ page }) => {
      const [journey] = journeys;
      if (journey === undefined) throw new Error(`${name} has no sample.`);
      await answer(touch, await visit(page, journey.id), journey);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(320);
    });
  }
});
