// What is moved by hand where room is short, and what is said of a field until it is edited.
import { expect, test, type Locator } from './journey.ts';
import { visit } from './answering/asked.ts';
import { mouse } from './answering/hands.ts';

const centerOf = async (part: Locator) => {
  const box = await part.boundingBox();
  if (box === null) throw new Error('It is not shown.');
  const { x, y, width, height } = box;
  return { x: x + width / 2, y: y + height / 2 };
};

test('of two points at one place each is dragged by its letter', async ({ page }) => {
  const { question, field } = await visit(page, 'samples/place-point-1');
  for (const name of ['K.x', 'K.y', 'T.x', 'T.y']) await field(name).fill('2');
  for (const [letter, edited, other] of [
    ['K', 'K.x', 'T.x'],
    ['T', 'T.x', 'K.x'],
  ] as const) {
    for (const name of ['K.x', 'T.x']) await field(name).fill('2');
    const text = question.locator('svg text', { hasText: new RegExp(`^${letter}$`) });
    await mouse.drag?.(text, async () => {
      const { x, y } = await centerOf(text);
      return { x: x + 120, y };
    });
    await expect(field(edited)).not.toHaveValue('2');
    await expect(field(other)).toHaveValue('2');
  }
});

test('a list scrolls while a step is held near the edge of the window', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 260 });
  const { question } = await visit(page, 'samples/ordering-1');
  const rows = question.locator('ol > li');
  const first = (await rows.first().locator('.step > [id]').getAttribute('id')) ?? '';
  await rows.first().evaluate((row) => row.scrollIntoView({ block: 'center' }));
  const grip = await centerOf(rows.first().locator('.grip'));
  await page.mouse.move(grip.x, grip.y);
  await page.mouse.down();
  await page.mouse.move(grip.x, 250);
  await expect(rows.last().locator('.step > [id]')).toHaveAttribute('id', first);
  await expect(rows.last()).toBeInViewport();
  await page.mouse.up();
});

test('what is said of a field goes when it is edited', async ({ page }) => {
  const { question, field } = await visit(page, 'samples/place-point-1');
  await question.getByRole('button', { name: 'Check answer' }).click();
  await expect(question.locator('.problem')).toHaveCount(4);
  await field('K.y').fill('1');
  await expect(question.locator('.problem')).toHaveCount(3);
  await expect(field('K.y')).not.toHaveAttribute('aria-invalid');
});
