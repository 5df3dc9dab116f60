// What stands beside the text: entries in place, links to sections, where one was, paper.
import { expect, stir, test, type Page } from './journey.ts';
import { allDrawn, lesson } from './lesson-page.ts';

/** The first use of the word, once scripts listen. */
async function word(page: Page, name: string) {
  await page.goto(lesson);
  await allDrawn(page);
  return page.locator('.term-word', { hasText: name }).first();
}

test('a word shows its entry to keys, and leads on or back', async ({ page }) => {
  const penalty = await word(page, 'penalty');
  const box = page.getByRole('dialog', { name: 'penalty' });
  await page.keyboard.press('Shift');
  await penalty.focus();
  await expect(page.locator('#preview')).toContainText('grows with the size of the weights');
  await expect(penalty).toHaveAccessibleDescription(/grows with the size of the weights/);
  await page.keyboard.press('Escape');
  await expect(page.locator('#preview')).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(box).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(box.getByRole('link', { name: 'The penalty term' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(box).toBeHidden();
  await expect(penalty).toBeFocused();
  await page.keyboard.press('Enter');
  await box.getByRole('link', { name: 'In the glossary' }).click();
  await expect(page).toHaveURL(/glossary\/#penalty$/);
});

test('a pointer that rests on a citation shows the work, and leaving hides it', async ({
  page,
}) => {
  await word(page, 'penalty');
  await page.locator('.cite').first().hover();
  const box = page.locator('#preview');
  await expect(box.getByRole('link', { name: /^doi:/ })).toBeVisible();
  await box.hover();
  await page.mouse.move(2, 2);
  await expect(box).toBeHidden();
  expect(new URL(page.url()).hash).toBe('');
});

test('without the entry a press follows the link', async ({ page }) => {
  const penalty = await word(page, 'penalty');
  let refused = false;
  await page.route('**/glossary/', (route) => {
    if (route.request().resourceType() !== 'fetch') return route.continue();
    refused = true;
    return route.abort();
  });
  await penalty.click();
  await expect(page).toHaveURL(/glossary\/#penalty$/);
  expect(refused).toBe(true);
});

test('the entry fits the smallest phone', async ({ browser }) => {
  const page = await browser.newPage({
    viewport: { width: 320, height: 640 },
    hasTouch: true,
    javaScriptEnabled: true,
  });
  const penalty = await word(page, 'penalty');
  await penalty.tap();
  await expect(page.locator('#preview')).toBeVisible();
  const [x0 = -1, x1 = 999] = await page.locator('#preview').evaluate((box) => {
    const { left, right } = box.getBoundingClientRect();
    return [left, right];
  });
  expect(x0).toBeGreaterThanOrEqual(0);
  expect(x1).toBeLessThanOrEqual(320);
  await page.close();
});

test('a lesson offers the section that was read last, and the first page does, too', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await word(page, 'penalty');
  const section = page.getByRole('heading', { name: 'Ridge divides' });
  const link = page.getByRole('link', { name: 'Link to section Ridge divides' });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Link copied.' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/#ridge-divides$/);
  await expect(section).toBeInViewport();
  // Left at once, even before the place was noticed, it is not kept.
  await expect(async () => {
    await page.goto(`${lesson}#ridge-divides`);
    await expect(section).toBeInViewport();
    await page.goto('');
    await expect(page.getByRole('link', { name: /^Continue: One weight, “/ })).toBeVisible({
      timeout: 2000,
    });
  }).toPass();
  await page.goto(lesson);
  await stir(page);
  await page.getByRole('link', { name: /^You were at “.*”\. Go there$/ }).click();
  await expect(page).toHaveURL(/#[a-z-]+$/);
});

test('paper shows figures as they are set, and answers if they are asked for', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.goto(`${lesson}?one-weight=1~z~2.5#one-weight`);
  await page.getByRole('button', { name: 'Print …' }).click();
  await page.getByLabel('with your answers').check();
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', '');
  await expect(page.locator('quiz-item:not([data-alive])')).toHaveCount(0);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('#one-weight').getByText(/^Set to z = /)).toBeVisible();
  await expect(page.locator('#one-weight input').first()).toBeHidden();
  await expect(page.locator('.proof .why').last()).toBeVisible();
  await expect(page.locator('quiz-item .solution').last()).toBeVisible();
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(29, 28, 26)');
  await page.evaluate(() => document.documentElement.removeAttribute('data-print-solutions'));
  await expect(page.locator('quiz-item .solution').last()).toBeHidden();
});
