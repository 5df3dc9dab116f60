// A figure stands in another site's page, in the state that a copied link names.
import { expect, test } from './journey.ts';

test('a figure alone: its state, its theme, its height told to the page around it', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('teach/');
  await expect(page.locator('embed-code[data-alive]')).toBeVisible();
  await page.getByLabel('A state of the figure').fill('no link');
  await expect(page.getByText('This is no link of a figure')).toBeVisible();
  const link = new URL(
    'lessons/one-weight/?one-weight=1%3Bz%3D3%3Blambda1%3D0#one-weight',
    page.url(),
  );
  await page.getByLabel('A state of the figure').fill(link.href);
  await page.getByLabel('Theme', { exact: true }).selectOption('dark');
  await page.getByRole('button', { name: 'Copy for A page of your own' }).click();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toContain('/embed/one-weight/?one-weight=');

  // Another page, to which nothing of this site's own script belongs.
  await page.route('**/elsewhere', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>x</title>${code}` }),
  );
  await page.goto('elsewhere');
  const frame = page.frameLocator('iframe');
  const track = frame.getByLabel('least-squares estimate').and(frame.locator('input'));
  await expect(track.first()).toHaveValue('3');
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(frame.getByRole('navigation')).toHaveCount(0);
  const height = async () => Number(await page.locator('iframe').getAttribute('height'));
  await expect.poll(height).not.toBe(1200);
  const wide = await height();
  await page.setViewportSize({ width: 360, height: 800 });
  await expect.poll(height).toBeGreaterThan(wide);
});
