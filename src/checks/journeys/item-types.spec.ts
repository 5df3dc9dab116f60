// Every item type, answered by mouse, by keys alone and by touch: unreadable, wrong, partly right, right.
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from './journey.ts';
import { mapItemTypes } from '#components/items/index.ts';
import { visit, type Asked } from './answering/asked.ts';
import { driverOf } from './answering/drivers.ts';
import { mouse, touch, type Hands } from './answering/hands.ts';
import { keyboard, leave } from './answering/keyboard-hands.ts';

const verdicts = ['ungraded', 'wrong', 'partly right', 'right'] as const;
type Verdict = (typeof verdicts)[number];

const said: Readonly<Record<Verdict, string>> = {
  ungraded: 'Not graded.',
  wrong: 'Not right.',
  'partly right': 'Partly right',
  right: 'Right.',
};

interface Journey {
  readonly id: string;
  readonly type: string;
  /** The first response of each verdict, from ungraded to right. */
  readonly answers: readonly { readonly verdict: Verdict; readonly response: unknown }[];
}

const types = mapItemTypes(({ name, samples }) => ({
  name,
  journeys: samples.map(({ responses }, index): Journey => ({
    id: `samples/${name}-${index + 1}`,
    type: name,
    answers: verdicts.flatMap((verdict) => responses.find((one) => one.verdict === verdict) ?? []),
  })),
}));

const status = ({ question }: Asked) => question.locator('.status');

async function check(hands: Hands, asked: Asked, verdict: Verdict): Promise<void> {
  const { question } = asked;
  const before = (await status(asked).textContent()) ?? '';
  await hands.press(question.getByRole('button', { name: 'Check answer' }));
  await expect(question.locator('.report .verdict')).toContainText(said[verdict]);
  if (verdict !== 'ungraded') return expect(status(asked)).not.toHaveText(before);
  await expect(status(asked)).toHaveText(before);
  await expect(question.locator('fieldset :focus')).toHaveCount(1);
}

/** From the empty form to the worked solution. */
async function answer(hands: Hands, asked: Asked, { type, answers }: Journey): Promise<void> {
  await check(hands, asked, 'ungraded');
  for (const { response, verdict } of answers) {
    await driverOf(type)(hands, asked, response);
    await check(hands, asked, verdict);
  }
  await expect(status(asked)).toContainText('Solved');
  await expect(asked.question.locator('.report')).toBeFocused();
}

/** What axe finds in the questions of a type as they stand. */
async function violations(
  page: Page,
  type: string,
  colorSchemes: readonly ('light' | 'dark')[],
): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of colorSchemes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const axe = new AxeBuilder({ page })
      .options({ resultTypes: ['violations'] })
      .include(`[data-item^="samples/${type}-"]`)
      .exclude('.katex-html');
    if (colorScheme === 'dark') axe.withRules('color-contrast');
    for (const { id, nodes } of (await axe.analyze()).violations)
      found.push(...nodes.map(({ target }) => `${colorScheme}: ${id}: ${target.join(' ')}`));
  }
  return found;
}

for (const { name, journeys } of types) {
  test.describe(name, () => {
    test('by mouse', async ({ page }) => {
      for (const journey of journeys) await answer(mouse, await visit(page, journey.id), journey);
      expect(await violations(page, name, ['light', 'dark'])).toEqual([]);
    });

    test('by keys alone', async ({ page }) => {
      for (const journey of journeys) {
        const asked = await visit(page, journey.id);
        await answer(keyboard, asked, journey);
        await keyboard.press(asked.question.getByRole('button', { name: 'Try again' }));
        await expect(asked.question.locator('fieldset :focus')).toHaveCount(1);
        await check(keyboard, asked, 'ungraded');
        await leave(asked.question);
      }
      expect(await violations(page, name, ['light'])).toEqual([]);
    });
  });
}

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
  const [journey] = types.flatMap(({ journeys }) => journeys);
  if (journey === undefined) throw new Error('There is no sample.');
  await answer(mouse, await visit(page, journey.id), journey);
  const kept = await page.evaluate(async () => [
    ...(await indexedDB.databases()).map(({ name }) => name),
    ...Object.keys(localStorage),
  ]);
  expect(kept).toEqual([]);
});

test.describe('on the smallest screen, by touch', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

  // What is dragged or wraps; the others are tapped where they are clicked.
  const touched = ['matching', 'ordering', 'place-point', 'spot-the-bug', 'widget-state'];
  for (const { name, journeys } of types.filter((type) => touched.includes(type.name))) {
    test(name, async ({ page }) => {
      const [journey] = journeys;
      if (journey === undefined) throw new Error(`${name} has no sample.`);
      await answer(touch, await visit(page, journey.id), journey);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(320);
    });
  }
});
