// Chromium by its own protocol, and Firefox by WebDriver BiDi: neither needs another program.
import { launch, type Page } from 'puppeteer-core';
import { chromiumArguments } from '../chromium.ts';
import type { Driver } from './driver.ts';

const driverOf = (page: Page, close: () => Promise<void>): Driver => ({
  open: async (address) => void (await page.goto(address)),
  value: (expression) => page.evaluate(expression),
  type: (text) => page.keyboard.type(text),
  press: (key) => page.keyboard.press(key),
  drag: async ([first, ...rest]) => {
    await page.mouse.move(first.x, first.y);
    await page.mouse.down();
    for (const { x, y } of rest) await page.mouse.move(x, y);
    await page.mouse.up();
  },
  close,
});

/** A window of the browser at `path`. */
export async function puppeteerDriver(
  browser: 'chrome' | 'firefox',
  path: string,
): Promise<Driver> {
  const args = browser === 'chrome' ? [...chromiumArguments] : [];
  const started = await launch({ browser, executablePath: path, args, headless: true });
  const page = await started.newPage();
  await page.setViewport({ width: 1200, height: 900 });
  return driverOf(page, () => started.close());
}
