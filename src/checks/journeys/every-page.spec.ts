// What holds for every page, whoever wrote it and whenever it is added.
import { globSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from './journey.ts';

const folder = process.env.JOURNEY_DIST ?? 'reports/shrinkage';
// Of the pages that hold one figure alone, one: the figures are looked at in the gallery.
const pages = globSync('**/*.html', { cwd: folder })
  .map((file) => file.replace(/index\.html$/, ''))
  .filter((page) => !page.startsWith('embed/') || page === 'embed/one-weight/')
  // Of what stands in another language too, one page of each kind.
  .filter((page) => !/^de\/lessons\//.test(page) || page.startsWith('de/lessons/one-weight/'));

/** Everything that goes wrong on `page` from now on, in sentences. */
function troubles(page: Page): string[] {
  const found: string[] = [];
  page.on('pageerror', (error) => found.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) found.push(`console: ${message.text()}`);
  });
  page.on('requestfailed', (request) => found.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^https?:$/.test(protocol) && hostname !== 'localhost') {
      found.push(`foreign: ${request.url()}`);
    }
  });
  page.on('response', (response) => {
    if (response.status() >= 400) found.push(`${response.status()}: ${response.url()}`);
  });
  return found;
}

/** Scrolls to the end, so that whatever waits to be seen is loaded. */
async function seeAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const step = globalThis.innerHeight;
    for (let top = 0; top < document.body.scrollHeight; top += step) {
      globalThis.scrollTo(0, top);
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    }
    globalThis.scrollTo(0, 0);
  });
  await page.waitForLoadState('networkidle');
}

/** In dark only the colors are others, so only they are looked at again. */
async function violations(page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> {
  await page.emulateMedia({ colorScheme });
  // The drawn half of a formula is hidden from all but eyes, and is most of a page; contrast.test.ts
  // holds its colors. What passes is not asked for.
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .exclude('.katex-html');
  if (colorScheme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block']);
  const result = await axe.analyze();
  return result.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`),
  );
}

test('there are pages', () => {
  expect(pages).toContain('');
});

for (const path of pages) {
  test.describe(`/${path}`, () => {
    // One visit for all three: most of the time goes into drawing the page.
    test('loads without errors, asks no other host, has no violation that axe finds, and never scrolls sideways', async ({
      page,
    }) => {
      const found = troubles(page);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(path);
      await expect(async () => {
        await seeAll(page);
        await expect(page.locator('shrinkage-widget:not([data-alive])')).toHaveCount(0, {
          timeout: 1000,
        });
      }).toPass();
      // The states of one figure, and a lesson's questions alone, have no color that it has not; and
      // contrast.test.ts holds each of them on every paper.
      const repeats = /^gallery\/figures\/|\/quiz\/$/.test(path);
      for (const colorScheme of repeats ? (['light'] as const) : (['light', 'dark'] as const)) {
        expect(await violations(page, colorScheme), colorScheme).toEqual([]);
      }
      await page.setViewportSize({ width: 320, height: 640 });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(320);
      expect(found).toEqual([]);
    });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('every page can be read', async ({ page }) => {
    test.setTimeout(pages.length * 15_000);
    for (const path of pages) {
      await page.goto(path);
      await expect(page.locator('h1'), path).toBeVisible();
      await expect(page.locator('main'), path).toContainText(/\w+ \w+ \w+/);
    }
  });
});
