// A number of one library becomes the numbers of all others, is checked by fitting, and travels in a link.
import { expect, test } from './journey.ts';

const ready = 'lambda-converter[data-alive]';

test('a number is converted, read, verified, and opened again by its link', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('convert/');
  await expect(page.locator(ready)).toBeVisible();
  await page
    .getByLabel('I have a number for')
    .selectOption({ label: 'scikit-learn: Ridge(alpha)' });
  await page.getByLabel('alpha', { exact: true }).fill('0,5');
  await page.getByLabel('n', { exact: true }).fill('50');
  const glmnet = page.locator('#glmnet-gaussian');
  await expect(glmnet.locator('.numbers')).toHaveText('lambda = 0.02, alpha = 0');
  await expect(glmnet.locator('pre')).toContainText('lambda = 0.02');
  await expect(glmnet).toContainText('Checked against the library');
  await expect(page.locator('#torch-adamw')).toContainText('No equivalent.');
  await expect(page.locator('#keras-l2')).toContainText('From the documentation, not run');

  await page.getByRole('button', { name: 'Verify' }).press('Enter');
  await expect(page.locator('.said')).toContainText('fits have the weights of', {
    timeout: 30_000,
  });
  await expect(page.locator('#torch-sgd .checked')).toContainText('✓ The same weights');

  await page.getByRole('button', { name: 'Copy link' }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(page.url());
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.getByLabel('alpha', { exact: true })).toHaveValue('0,5');
  await expect(glmnet.locator('.numbers')).toHaveText('lambda = 0.02, alpha = 0');
});

test('what cannot be used is explained and kept, in a box and in a link', async ({ page }) => {
  await page.goto('convert/?from=lasso&alpha=0.2&n=many&colour=red');
  await expect(page.getByRole('alert')).toContainText('“colour=red”');
  const rows = page.getByLabel('n', { exact: true });
  await expect(rows).toHaveValue('many');
  await expect(rows).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('#glmnet-gaussian')).toContainText('It needs n first.');
  await expect(page.locator('#elastic-net .katex')).toBeVisible();
  await rows.fill('200');
  await expect(page.locator('#elastic-net .numbers')).toHaveText('alpha = 0.2, l1_ratio = 1');
  await page.getByLabel('alpha', { exact: true }).fill('-1');
  await expect(page.locator('.problem').filter({ hasText: 'not negative' })).toBeVisible();
  await expect(page.getByLabel('alpha', { exact: true })).toHaveValue('-1');
});

test('decays of optimizers are converted by the learning rate', async ({ page }) => {
  await page.goto('convert/?from=torch-adamw&weight_decay=0.1&lr=0.01&to=adamw-paper');
  await expect(page.locator('#adamw-paper .numbers')).toHaveText('lambda = 0.001');
  await expect(page.locator('#ridge')).toHaveCount(0);
  await page.getByRole('button', { name: 'Verify' }).click();
  await expect(page.locator('#adamw-paper .checked')).toContainText('✓');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the default is there in full', async ({ page }) => {
    await page.goto('convert/');
    await expect(page.locator('#glmnet-gaussian .numbers')).toHaveText('lambda = 0.02, alpha = 0');
    await expect(page.locator('#torch-sgd .numbers')).toHaveText('weight_decay = 0.02');
    await expect(page.locator('[data-formula] .katex')).toHaveCount(25);
    await expect(page.getByText('Without JavaScript the list holds')).toBeVisible();
    await expect(page.getByLabel('I have a number for')).toBeHidden();
  });
});
