// A browser older than the scripts are written for says so and shows what a page without scripts shows.
import { scriptlessFlaws } from './plain-page.ts';
import { expect, test } from './journey.ts';

const pages = [
  '',
  'lessons/one-weight/',
  'lessons/one-weight/quiz/',
  'de/glossary/',
  'assignment/',
];

for (const lacking of ['popovers', 'popovers and cascade layers'])
  test(`without ${lacking} pages are read, and say why nothing moves`, async ({ page }) => {
    await page.addInitScript((named) => {
      Reflect.deleteProperty(HTMLElement.prototype, 'popover');
      if (named.includes('layers')) Reflect.deleteProperty(window, 'CSSLayerBlockRule');
    }, lacking);
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    for (const path of pages) {
      await page.goto(path);
      await expect(page.locator('.too-old'), path).toContainText('Chrome 114');
      await expect(page.locator('h1'), path).toBeVisible();
      expect(await page.evaluate(scriptlessFlaws), path).toEqual([]);
      await expect(page.locator('body'), path).toHaveCSS('font-family', /Essay Serif/);
    }
    // They would end in an error, or ask for what cannot be used.
    expect(scripts).toEqual([]);
  });
