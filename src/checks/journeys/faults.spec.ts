// What fails leaves what can be read, says so, and is tried again: scripts that do not come, and code
// that throws in a browser whose own functions were broken.
import { expect, stir, test, wake, type Page } from './journey.ts';
import { question } from './lesson-page.ts';

const again = { name: 'Try again' } as const;

/** Refuses scripts whose text `pattern` finds, until the answer is called. */
async function withoutScripts(page: Page, pattern: RegExp): Promise<() => void> {
  let refusing = true;
  await page.route(/_astro\/.*\.js$/, async (route) => {
    const response = await route.fetch();
    const refused = refusing && pattern.test(await response.text());
    return refused ? route.abort() : route.fulfill({ response });
  });
  return () => (refusing = false);
}

/** Whatever writes a number throws, until the answer is called. */
async function breakNumbers(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const { toExponential } = Number.prototype;
    Reflect.set(globalThis, 'mend', () => (Number.prototype.toExponential = toExponential));
    Number.prototype.toExponential = () => {
      throw new Error('broken for a test');
    };
  });
  return () => page.evaluate(() => Reflect.get(globalThis, 'mend')());
}

test('a figure whose script does not come keeps its picture, and comes alive when it does', async ({
  page,
}) => {
  const mend = await withoutScripts(page, /One weight under two penalties/);
  await page.goto('gallery/figures/one-weight/');
  await stir(page);
  const widget = page.locator('#one-weight');
  const alert = widget.getByRole('alert');
  await expect(alert).toContainText('could not be brought to life');
  await expect(widget.locator('svg.panel').first()).toBeVisible();
  await page.context().setOffline(true);
  await widget.getByRole('button', again).click();
  await expect(alert).toContainText('The site cannot be reached');
  await page.context().setOffline(false);
  mend();
  await widget.getByRole('button', again).click();
  await expect(widget).toHaveAttribute('data-alive', '');
  await expect(alert).toBeHidden();
});

test('a figure that throws while it is moved shows its picture, and goes on where it was', async ({
  page,
}) => {
  await page.goto('gallery/figures/one-weight/');
  const widget = page.locator('#one-weight');
  await wake(widget);
  const value = widget.locator('.panel input[type="range"]').first();
  await value.fill('4');
  await expect(widget.locator('.sentence')).toContainText('z = 4');
  const mend = await breakNumbers(page);
  await value.fill('2');
  await expect(widget.getByRole('alert')).toContainText('stopped with an error');
  await expect(widget.locator('svg.panel').first()).toBeVisible();
  await mend();
  await widget.getByRole('button', again).click();
  await expect(widget.locator('.sentence')).toContainText('z = 4');
  await value.fill('1');
  await expect(widget.locator('.sentence')).toContainText('z = 1');
});

test('a question whose script does not come keeps what was typed', async ({ page }) => {
  const mend = await withoutScripts(page, /one-weight\/elastic-net-minimum/);
  await page.goto('lessons/one-weight/quiz/');
  const item = page.locator('[data-item="one-weight/elastic-net-minimum"]');
  const field = item.getByRole('textbox').first();
  await field.fill('5/3');
  await expect(item.getByRole('alert')).toContainText('could not be loaded');
  await item.getByRole('button', again).click();
  await expect(item.getByRole('alert')).toContainText('what you typed');
  await expect(field).toHaveValue('5/3');
  mend();
  await item.getByRole('button', again).click();
  await expect(item).toHaveAttribute('data-alive', '');
  await expect(field).toHaveValue('5/3');
});

test('fields that throw leave the answer in sight, and come back with it', async ({ page }) => {
  await page.goto('gallery/questions/');
  const first = page.locator('quiz-item', { has: page.locator('.point') }).first();
  const item = page.locator(`[data-item="${await first.getAttribute('data-item')}"]`);
  await wake(item);
  const field = item.locator('.point input').first();
  await field.fill('1');
  const mend = await breakNumbers(page);
  await field.fill('2');
  const failed = item.getByRole('alert').filter({ hasText: 'stopped with an error' });
  await expect(failed).toContainText('Your answer is kept');
  await expect(failed).toContainText('2');
  await mend();
  await failed.getByRole('button', again).click();
  await expect(field).toHaveValue('2');
});

test('an answer that cannot be judged costs nothing, and stays', async ({ page }) => {
  await page.goto('lessons/one-weight/');
  const item = await question(page, 'elastic-net-minimum');
  await item.getByRole('textbox').fill('5/3');
  await page.evaluate(() => {
    const { abs } = Math;
    Math.abs = () => {
      throw new Error('broken for a test');
    };
    document
      .querySelector('[data-item="one-weight/elastic-net-minimum"] form')
      ?.dispatchEvent(new SubmitEvent('submit', { cancelable: true, bubbles: true }));
    Math.abs = abs;
  });
  await expect(item).toContainText('could not be judged because of an error');
  await expect(item.getByRole('textbox')).toHaveValue('5/3');
  await item.getByRole('button', { name: 'Check answer' }).click();
  await expect(item.locator('.verdict')).toContainText(/right/i);
});

test('a worker whose script does not come says so, and the next run has one', async ({ page }) => {
  const workers = /\.worker\.browser\..*\.js$/;
  await page.route(workers, (route) => route.abort());
  await page.goto('gallery/figures/heat-map/');
  const widget = page.locator('#heat-map');
  await wake(widget);
  const run = widget.getByRole('button', { name: 'Average 24 data sets' });
  await run.click();
  await expect(widget).toContainText('stopped');
  await page.unroute(workers);
  await run.click();
  await expect(widget).toContainText('Computing in the background');
});
