// A wrong answer leads to where its belief is seen to be wrong: in the figure of the page, or in the converter.
import { expect, test, wake } from './journey.ts';
import { allDrawn } from './lesson-page.ts';

test('the figure of the page shows the whole state, whatever was set before', async ({ page }) => {
  await page.goto('lessons/penalty-term/?poly-fit=1;degree=2;shift=7#poly-fit');
  await allDrawn(page);
  const item = page.locator('[data-item="penalty-term/no-penalty"]');
  await wake(item);
  await item.getByRole('radio', { name: 'weights that are all zero' }).check();
  await item.getByRole('button', { name: 'Check answer' }).click();
  await item.getByRole('link', { name: 'See it in the figure' }).click();
  const sentence = page.locator('#poly-fit .sentence');
  await expect(sentence).toContainText('Degree 9, λ = 0: ');
  await expect(page.locator('#poly-fit')).toBeInViewport();
});

test('the converter opens with the numbers that refute', async ({ page }) => {
  await page.goto('lessons/choosing-lambda/quiz/');
  const item = page.locator('[data-item="choosing-lambda/repeated-rows"]');
  await wake(item);
  await item.getByRole('textbox', { name: /Ridge/ }).fill('3');
  await item.getByRole('textbox', { name: /Lasso/ }).fill('0.3');
  await item.getByRole('button', { name: 'Check answer' }).click();
  await expect(item).toContainText('whose numbers differ by the factor n.');
  await item.getByRole('link', { name: 'See it in the converter' }).click();
  const row = page.locator('#elastic-net');
  await expect(row.locator('.numbers')).toHaveText('alpha = 0.01, l1_ratio = 0');
  await expect(row).toBeInViewport();
});
