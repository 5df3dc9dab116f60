// The risk over the number of features: more draws come from the background, and stay when it is stopped.
import { expect, test, wake } from './journey.ts';

test('draws more in the background, and keeps what is done when told to stop', async ({ page }) => {
  await page.goto('gallery/figures/p-vs-n/');
  const figure = page.locator('#p-vs-n');
  await wake(figure);
  const sentence = figure.locator('.sentence');
  await expect(sentence).toContainText('median of 3 draws');
  await figure.getByRole('button', { name: 'Average 200 draws' }).click();
  await expect(sentence).toContainText(/median of \d\d+ draws/, { timeout: 30_000 });
  await figure.getByRole('button', { name: 'Cancel' }).click();
  await expect(figure.getByText('Canceled: what is done is kept.')).toBeVisible();
  await expect(sentence).toContainText(/median of \d\d+ draws/);
});
