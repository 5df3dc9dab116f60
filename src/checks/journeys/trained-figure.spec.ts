// A figure that trains a network: paused, multiplied on the way, resumed, and given up.
import { expect, test, type Locator, type Page, wake } from './journey.ts';

async function figure(page: Page): Promise<Locator> {
  await page.goto('gallery/figures/norm-treadmill/');
  const first = page.locator('shrinkage-widget').first();
  await wake(first);
  return first;
}

const button = (of: Locator, name: string | RegExp): Locator => of.getByRole('button', { name });

test('a run is multiplied while it is under way, and the state says when', async ({ page }) => {
  const treadmill = await figure(page);
  await button(treadmill, 'Train the network').click();
  await button(treadmill, 'Multiply w by 10 now').click();
  await expect(button(treadmill, 'Multiplied by 10')).toBeDisabled();
  await expect(treadmill.getByText('The network after step 10000')).toBeVisible({
    timeout: 60_000,
  });
  await expect(treadmill.locator('.sentence')).toContainText('w became 10 times longer');
});

test('a run is paused, resumed, and forgotten when a setting changes', async ({ page }) => {
  const treadmill = await figure(page);
  await button(treadmill, 'Train the network').click();
  await button(treadmill, 'Pause').click();
  await expect(treadmill.getByText(/The network after step/)).toBeVisible();
  await button(treadmill, 'Resume').click();
  await expect(button(treadmill, 'Train again')).toBeVisible({ timeout: 60_000 });
  await treadmill.getByRole('radio', { name: 'none' }).check();
  await expect(treadmill.getByText(/Shown: the simulation/)).toBeVisible();
});
