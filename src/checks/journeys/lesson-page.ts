// The lesson as a reader meets it: what journeys do again and again.
import { expect, stir, wake, type Locator, type Page } from './journey.ts';

export const lesson = 'lessons/one-weight/';

/** Waits until nothing below is left to be drawn, so that nothing moves any more. */
export async function allDrawn(page: Page): Promise<void> {
  await stir(page);
  const left = page.locator('article[data-lesson]').locator('> *, > .quiz > li');
  await expect(left.and(page.locator(':not([data-drawn])'))).toHaveCount(0);
}

/** The question called `id`, alive. */
export async function question(page: Page, id: string): Promise<Locator> {
  await allDrawn(page);
  const element = page.locator(`[data-item="one-weight/${id}"]`);
  await wake(element);
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
  await wake(widget);
  return widget;
}
