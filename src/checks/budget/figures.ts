// Opens each figure where all its samples are, alive and in sight.
import { globSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { only, root } from './site.ts';

/** The figures to measure: all, or those that the program is called with. */
export const figureNames: readonly string[] = globSync('components/widgets/*/model.ts')
  .map((file) => file.split('/')[2] ?? '')
  .filter((name) => only.length === 0 || only.includes(name));

/** The sample “largest” where there is one, else the first. */
export async function openLargest(page: Page, name: string): Promise<Locator> {
  await page.goto(`${root}gallery/figures/${name}/`, { timeout: 120_000 });
  // The first sign of a reader: before, nothing wakes.
  await page.mouse.move(1, 1);
  await page.mouse.move(2, 2);
  const largest = page.locator(`#${name}-largest`);
  const figure = (await largest.count()) > 0 ? largest : page.locator(`#${name}`);
  await figure.scrollIntoViewIfNeeded();
  await page.waitForSelector(`#${await figure.getAttribute('id')}[data-alive]`);
  return figure;
}

/**
 * Those in sight: on a phone some are folded away. Of many like handles, as the points of a cloud are, the
 * first few tell; sliders where it has none.
 */
export async function handlesOf(figure: Locator): Promise<readonly Locator[]> {
  const sliders = await figure.locator('.handle[role="slider"]:visible').all();
  const points = await figure.locator('.handle[role="application"]:visible').all();
  const handles = [...sliders, ...points.slice(0, 2)];
  return handles.length > 0 ? handles : figure.locator('input[type="range"]:visible').all();
}
