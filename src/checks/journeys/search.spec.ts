// Something is looked for by keys alone, from the header and on the page of its own.
import { themes, violations } from '../accessibility/axe.ts';
import { expect, test, type Page } from './journey.ts';

const hits = (page: Page) => page.locator('[data-hit]');

/** Presses follow each other before the next picture, as they do on a slow machine. */
const inOneTask = (page: Page, keys: readonly string[]) =>
  page.evaluate((all) => {
    for (const key of all) {
      const press = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(press);
    }
  }, keys);

test('the keys open the search, find by a symbol, and follow a result', async ({ page }) => {
  await page.goto('convert/');
  await expect(page.locator('search-button')).toHaveJSProperty('isConnected', true);
  await page.waitForFunction(() => customElements.get('search-button') !== undefined);
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('df(λ)');
  await expect(dialog.getByRole('status')).toHaveText(/^\d+ results for “df\(λ\)”$/);
  await expect(hits(page).first()).toContainText('Term');
  for (const theme of themes)
    expect(await violations(page, { theme, within: 'dialog' })).toEqual([]);

  await page.keyboard.press('ArrowDown');
  await expect(hits(page).first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  await page.keyboard.press('/');
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await inOneTask(page, ['Escape', '/']);
  await expect(dialog.getByRole('searchbox')).toHaveValue('df(λ)');
  await dialog.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await page.locator('main').press('/');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(hits(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(hits(page).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/glossary\/#degrees-of-freedom$/);
});

test('the page keeps its query in the address, suggests a term, and can be gone back to', async ({
  page,
}) => {
  await page.goto('search/?q=lasos');
  const field = page.getByRole('searchbox');
  const box = page.locator('search-page');
  await expect(box.getByRole('status')).toHaveText('Nothing was found for “lasos”.');
  await page.getByRole('button', { name: 'Lasso' }).press('Enter');
  await expect(hits(page).first()).toContainText('Lasso');
  await field.press('Enter');
  await field.fill('ridge');
  await expect(hits(page).first()).toContainText('Ridge regression');
  await expect(page).toHaveURL(/\?q=ridge$/);
  await page.goBack();
  await expect(field).toHaveValue('Lasso');
});

test('an index that cannot be loaded is said, and loaded again on demand', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('search/?q=lasso');
  await expect(page.locator('search-page').getByRole('alert')).toContainText(
    'The search could not be loaded.',
  );
  await expect(page.getByRole('searchbox')).toHaveValue('lasso');
  await page.unroute('**/pagefind/**');
  await page.getByRole('button', { name: 'Try again' }).press('Enter');
  await expect(hits(page).first()).toContainText('Lasso');
});

test('without scripts every term has a link', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}glossary/`);
  await page.getByRole('link', { name: 'Search' }).click();
  await expect(page.getByText('Searching needs JavaScript')).toBeVisible();
  await page.getByRole('link', { name: 'weight decay' }).click();
  await expect(page).toHaveURL(/glossary\/#weight-decay$/);
  await context.close();
});

test('a box to tick that has the focus keeps no key from the search', async ({ page }) => {
  await page.goto('lessons/one-weight/quiz/');
  await page.waitForFunction(() => customElements.get('search-button') !== undefined);
  await page.getByRole('checkbox', { name: 'Print the worked solutions' }).press('Control+k');
  await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
});
