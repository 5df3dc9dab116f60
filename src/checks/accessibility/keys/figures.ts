// Every figure by keys alone: Tab from its first control to its last, each changed on the way, and back.
import { expect, type Locator, type Page } from '@playwright/test';
import { wake } from '../../journeys/journey.ts';
import { inAllThemes, type Subject } from '../looks.ts';
import { kindSelectors, markOperable, nameOf, settings } from './in-page.ts';
import { back, forth, type Walked } from './walk.ts';

/** What stands there to be operated and was not come by. */
async function missed(figure: Locator, { names }: Walked): Promise<string[]> {
  await figure.evaluate(markOperable, kindSelectors);
  const all: string[] = [];
  for (const control of await figure.locator('[data-operable]').all())
    all.push(await control.evaluate(nameOf));
  expect(all.length, 'a figure without controls').toBeGreaterThan(5);
  return all
    .filter((name) => !names.some((walked) => walked.endsWith(`“${name}”`)))
    .map((name) => `Tab passes by “${name}”`);
}

async function reset(figure: Locator, first: string): Promise<void> {
  await figure.getByRole('button', { name: 'Reset' }).focus();
  await figure.page().keyboard.press('Enter');
  await expect.poll(() => figure.evaluate(settings), 'Reset leads elsewhere').toBe(first);
}

/** What axe says of states that no sample shows: a number that cannot be read, and the menu for sharing. */
async function inUse(figure: Locator): Promise<string[]> {
  const field = figure.locator('.panel input[type="text"]:visible').first();
  await field.fill('1.2.3');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await figure.getByRole('button', { name: 'Share' }).press('Enter');
  await expect(figure.getByRole('dialog').locator(':focus')).toHaveCount(1);
  return inAllThemes(figure.page(), 'shrinkage-widget');
}

/** The figure of that page, which holds it alone. */
export const keysSubject = (path: string): Subject => ({
  name: `by keys: ${path.split('/')[1] ?? path}`,
  look: async (page: Page) => {
    await page.goto(path);
    const figure = page.locator('shrinkage-widget');
    await wake(figure);
    const first = await figure.evaluate(settings);
    const walked: Walked = { names: [], found: [], idle: [] };
    await forth(figure, walked);
    await back(figure);
    // What the first walk has brought forth: what is drawn once something is chosen.
    if ((await missed(figure, walked)).length > 0) await forth(figure, walked);
    const found = [...walked.found, ...(await missed(figure, walked))];
    await reset(figure, first);
    found.push(...(await inUse(figure)));
    const notes = walked.idle.map(
      (name) => `moves nothing but itself, as the figure stands: ${name}`,
    );
    return { states: walked.names.length + 2, found, notes };
  },
});
