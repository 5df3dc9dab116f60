// A browser that keeps nothing: the lesson works, and says what is lost.
import { expect, test, type Page } from './journey.ts';
import { lesson, question } from './lesson-page.ts';

async function solveOne(page: Page): Promise<void> {
  await page.goto(lesson);
  const item = await question(page, 'elastic-net-minimum');
  await item.getByRole('textbox').fill('5/3');
  await item.getByRole('button', { name: 'Check answer' }).click();
  await expect(item.getByRole('status')).toContainText('Right.');
}

test('a blocked store is announced, and questions are still graded', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Storage is blocked.', 'SecurityError');
    };
  });
  await solveOne(page);
  await expect(page.getByRole('button', { name: 'Save my progress as a file' })).toBeVisible();
  const item = await question(page, 'rss-threshold');
  await item.getByRole('textbox').fill('1,2 or so');
  await expect(item.locator('.saved')).toHaveText('Not saved');
});

test('a full store is announced, and the answers can be saved as a file', async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
  });
  await solveOne(page);
  const save = page.getByRole('button', { name: 'Save my progress as a file' });
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
  expect(download.suggestedFilename()).toMatch(/^shrinkage-progress-.*\.json$/);
});
