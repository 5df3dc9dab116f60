// A question that is answered by where the figure is left, and its typed twin.
import { expect, test } from './journey.ts';
import { lesson, openFigure, question } from './lesson-page.ts';

test('the figure is set up, moved, and graded as it was left', async ({ page }) => {
  await page.goto(lesson);
  const widget = await openFigure(page);
  const item = await question(page, 'set-to-zero');
  await item.getByRole('button', { name: 'Set up the figure' }).click();
  await expect(widget).toBeInViewport();
  await expect(widget.locator('.sentence')).toContainText('With z = 2.4, λ₁ = 0 and λ₂ = 0.5');
  const back = widget.getByRole('link', { name: 'Back to the question' });
  await expect(back).toBeFocused();
  const threshold = widget.getByRole('slider', { name: 'edge of the zero band' });
  await threshold.focus();
  for (let step = 0; step < 48; step += 1) await threshold.press('ArrowRight');
  await back.click();
  await item.getByRole('button', { name: 'Use the figure’s values' }).click();
  await expect(item.getByRole('textbox')).toHaveValue('2.4');
  await item.getByRole('button', { name: 'Check answer' }).click();
  await expect(item.locator('.report')).toContainText('Right.');
});

test('a figure that was moved elsewhere costs no attempt, and a value too low is named', async ({
  page,
}) => {
  await page.goto(lesson);
  await openFigure(page);
  const item = await question(page, 'set-to-zero');
  const check = item.getByRole('button', { name: 'Check answer' });
  await item.getByRole('button', { name: 'Use the figure’s values' }).click();
  await expect(item.getByRole('textbox')).toHaveValue('1');
  await check.click();
  await expect(item.locator('.report')).toContainText('Not graded. The figure is not set up');
  await expect(item.locator('.status')).toContainText('3 attempts');
  await item.getByRole('textbox').fill('2.3');
  await check.click();
  await expect(item.locator('.report')).toContainText('is not 0 yet');
});

test('by keyboard alone the value is typed', async ({ page }) => {
  await page.goto(lesson);
  const item = await question(page, 'set-to-zero');
  await item.getByRole('button', { name: 'Use the figure’s values' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.type('12/5');
  await page.keyboard.press('Enter');
  await expect(item.locator('.report')).toContainText('Right.');
});
