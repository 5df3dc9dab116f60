// What holds for every page, whoever wrote it and whenever it is added. Axe looks here at one page of
// each kind and at each figure once; `npm run accessibility` looks at all pages in all their states.
import { expect, test, type Page } from './journey.ts';
import { violations, themes, type Look } from '../accessibility/axe.ts';
import { unspokenFormulas } from '../accessibility/formula-names.ts';
import { notesInTheWay, scriptlessFlaws, wordlessPictures } from './plain-page.ts';
import { kindOf, openWhole, pagesOf, troubles } from '../accessibility/pages.ts';

// Of the pages that hold one figure alone, one: the figures are looked at in the gallery.
const pages = pagesOf(process.env.JOURNEY_DIST ?? 'reports/shrinkage')
  .filter((page) => !page.startsWith('embed/') || page === 'embed/one-weight/')
  // Of what stands in another language too, one page of each kind.
  .filter((page) => !/^de\/lessons\//.test(page) || page.startsWith('de/lessons/one-weight/'));
const kinds = Map.groupBy(pages, kindOf);

/** The kinds of which there are many pages, and all others together. */
const groups = Map.groupBy(pages, (page) =>
  (kinds.get(kindOf(page)) ?? []).length > 1 ? kindOf(page) : 'other pages',
);

/** In dark only the colors are others, so only they are looked at again. */
const bothThemes: readonly Look[] = themes.map((theme) => ({
  theme,
  colorsOnly: theme === 'dark',
}));

/** Both themes of a kind's first page; of every other figure one, as its name has it. */
function looksAt(path: string): readonly Look[] {
  if (kinds.get(kindOf(path))?.[0] === path) return bothThemes;
  const [, figure] = /^gallery\/figures\/(.*)\/$/.exec(path) ?? [];
  if (figure === undefined) return [];
  const theme = themes[figure.length % themes.length] ?? 'light';
  return [{ theme, within: `#${figure}` }];
}

/** What axe finds, names that lack a formula, and how far the page scrolls sideways on the smallest screen. */
async function flaws(page: Page, path: string): Promise<string[]> {
  const found: string[] = [];
  for (const look of looksAt(path)) found.push(...(await violations(page, look)));
  found.push(...(await unspokenFormulas(page)).found);
  await page.setViewportSize({ width: 320, height: 640 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  await page.setViewportSize({ width: 1280, height: 720 });
  return width > 320 ? [...found, `${width} px wide at 320`] : found;
}

test('there are pages', () => {
  expect(pages).toContain('');
});

for (const [kind, paths] of groups) {
  // In one window: what pages have in common is loaded once.
  test(`${kind}: no errors, no other host, nothing that axe finds, no scrolling sideways`, async ({
    page,
  }) => {
    test.setTimeout(paths.length * 60_000);
    const troubled: Record<string, readonly string[]> = {};
    const found = troubles(page);
    for (const path of paths) {
      found.length = 0;
      await openWhole(page, path);
      found.push(...(await flaws(page, path)));
      if (found.length > 0) troubled[path] = [...found];
    }
    expect(troubled).toEqual({});
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('every page can be read, offers nothing dead and shows no picture without words', async ({
    page,
  }) => {
    test.setTimeout(pages.length * 15_000);
    const flawed: Record<string, readonly string[]> = {};
    for (const path of pages) {
      await page.goto(path);
      await expect(page.locator('h1'), path).toBeVisible();
      await expect(page.locator('main'), path).toContainText(/\w+ \w+ \w+/);
      const found = [
        ...(await page.evaluate(scriptlessFlaws)),
        ...(await page.evaluate(wordlessPictures)),
        ...(await page.evaluate(notesInTheWay)),
      ];
      if (found.length > 0) flawed[path] = found;
    }
    expect(flawed).toEqual({});
  });
});
