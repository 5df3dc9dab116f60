// The lesson as a reader meets it: what journeys do again and again.
import { expect, type Locator, type Page } from '@playwright/test';

export const lesson = 'lessons/one-weight/';

/** Waits until nothing below is left to be drawn, so that nothing moves any more. */
const allDrawn = (page: Page): Promise<void> =>
  expect(page.locator('article[data-lesson] > :not([data-drawn])')).toHaveCount(0);

/** The question called `id`, alive. */
export async function question(page: Page, id: string): Promise<Locator> {
  await allDrawn(page);
  const element = page.locator(`[data-item="one-weight/${id}"]`);
  await element.scrollIntoViewIfNeeded();
  await expect(element).toHaveAttribute('data-alive', '');
  return element;
}

/** The figure, alive and unlocked by skipping the prediction. */
export async function openFigure(page: Page): Promise<Locator> {
  const gate = await question(page, 'predict-zero');
  const skip = gate.getByRole('button', { name: 'Skip, just show me' });
  if (await skip.isEnabled()) await skip.click();
  return figure(page);
}

/** The figure, alive, locked or not. */
export async function figure(page: Page): Promise<Locator> {
  await allDrawn(page);
  const widget = page.locator('#one-weight');
  await widget.scrollIntoViewIfNeeded();
  await expect(widget).toHaveAttribute('data-alive', '');
  return widget;
}
