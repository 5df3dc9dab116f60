// What holds for every figure, whoever made it: keys, fingers, typed numbers, links, no script.
import { globSync } from 'node:fs';
import { expect, test, type Locator, type Page, wake } from './journey.ts';

const names = globSync('components/widgets/*/model.ts').map((file) => file.split('/')[2] ?? '');

/** Alone on its page, which is drawn sooner than one of many. */
async function open(page: Page, name: string, search = ''): Promise<Locator> {
  await page.goto(`embed/${name}/${search}`);
  const figure = page.locator(`#${name}`);
  await wake(figure);
  return figure;
}

/** All that a figure says of itself: its sentence, its tables and its handles. */
const said = (figure: Locator): Promise<string> =>
  figure.evaluate((element) => {
    const handles = [...element.querySelectorAll('.handle')].map(
      (handle) => `${handle.getAttribute('aria-label')} ${handle.getAttribute('aria-valuetext')}`,
    );
    return [element.querySelector('.sentence')?.textContent, ...handles].join('\n');
  });

/** Every handle moves by keys, and Reset undoes it. */
async function moveByKeys(figure: Locator): Promise<void> {
  await figure.getByText('The numbers as tables').click();
  const atFirst = await said(figure);
  const handles = figure.locator('.handle[tabindex="0"]');
  for (let index = 0; index < (await handles.count()); index += 1) {
    const before = await said(figure);
    const handle = handles.nth(index);
    await handle.focus();
    // Whichever end it may stand at.
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft']) await handle.press(key);
    const after = await said(figure);
    expect(after, `${await handle.getAttribute('aria-label')} moves`).not.toBe(before);
  }
  await figure.getByRole('button', { name: 'Reset' }).click();
  expect(await said(figure)).toBe(atFirst);
}

/** A typed number that cannot be read is explained and changes nothing. */
async function typeUnreadable(page: Page, figure: Locator): Promise<void> {
  const before = await said(figure);
  const fields = figure.locator('.panel input[type="text"]:visible');
  for (let index = 0; index < (await fields.count()); index += 1) {
    const field = fields.nth(index);
    await field.fill('1.2.3');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    const problem = page.locator(`[id="${await field.getAttribute('aria-describedby')}"]`);
    await expect(problem).not.toBeEmpty();
  }
  expect(await said(figure)).toBe(before);
}

/** A link opens the figure as it stood. */
async function reopenByLink(page: Page, figure: Locator, name: string): Promise<void> {
  const track = figure.locator('input[type="range"]').first();
  await track.focus();
  await track.press('ArrowRight');
  await track.press('PageUp');
  await figure.getByRole('button', { name: 'Share' }).click();
  await figure.getByRole('button', { name: 'Copy link' }).click();
  await expect(figure.getByText('Copied:')).toBeVisible();
  const state = await said(figure);
  const { search } = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  await page.goto('about:blank');
  expect(await said(await open(page, name, search))).toBe(state);
}

for (const name of names) {
  test.describe(name, () => {
    // One visit for all three: most of the time goes into drawing the page.
    test('handles move by keys, unreadable numbers change nothing, a link opens it as it stood', async ({
      page,
      context,
    }) => {
      const figure = await open(page, name);
      await moveByKeys(figure);
      await typeUnreadable(page, figure);
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await reopenByLink(page, figure, name);
    });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('picture, sentence, tables and code of each are there', async ({ page }) => {
    test.setTimeout(names.length * 15_000);
    for (const name of names) {
      await page.goto(`embed/${name}/`);
      const figure = page.locator(`#${name}`);
      await expect(figure.locator('svg.panel').first(), name).toBeVisible();
      await expect(figure.locator('.sentence'), name).toContainText(/\d/);
      await expect(figure.getByRole('slider'), name).toHaveCount(0);
      await figure.getByText('The numbers as tables').click();
      await expect(figure.getByRole('table').first(), name).toBeVisible();
      await figure.getByText('The same in R and Python').click();
      await expect(figure.locator('pre').first(), name).toBeVisible();
    }
  });
});

test('a finger drags the first handle of each without scrolling the page', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(names.length * 15_000);
  const context = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 800 },
    baseURL: baseURL ?? '',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  for (const name of names) {
    const figure = await open(page, name);
    const handle = figure.locator('.handle[tabindex="0"]').first();
    if ((await handle.count()) === 0) continue;
    await handle.scrollIntoViewIfNeeded();
    const box = await handle.boundingBox();
    if (box === null) throw new Error(`The handle of ${name} is not on the screen.`);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const [before, scrolled] = [await said(figure), await page.evaluate(() => scrollY)];
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', moved: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: x + moved, y: y - Math.abs(moved) }],
      });
    await touch('touchStart', 0);
    const way = x > 195 ? -1 : 1;
    for (const moved of [15, 30, 45, 60]) await touch('touchMove', way * moved);
    await touch('touchEnd', way * 60);
    await expect.poll(() => said(figure), `${name} follows the finger`).not.toBe(before);
    expect(await page.evaluate(() => scrollY), `${name} stays`).toBe(scrolled);
  }
  await context.close();
});
