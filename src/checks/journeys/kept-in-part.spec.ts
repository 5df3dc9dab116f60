// A reader decides what is kept, and whoever publishes the site can take it all back.
import { cpSync } from 'node:fs';
import { writeRemovingWorker } from '../../built/offline.ts';
import { folder, Host, isHere, line } from './host.ts';
import { expect, test } from './journey.ts';

test('a reader who saves data has what was visited, is told of a full device, and can remove all', async ({
  browser,
}) => {
  const host = new Host();
  await host.start(folder);
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
  await page.goto(host.at('glossary/'));
  await expect(line(page)).toContainText(/\d+ of \d+ files kept/);
  await host.stop();
  await page.reload();
  await expect(page.locator('h1')).toHaveText('Glossary');
  await page.goto(host.at('lessons/one-weight/'));
  await expect(page.locator('h1')).toHaveText('This page is not kept on this device');

  await host.start(folder);
  await page.goto(host.at('progress/'));
  const state = page.locator('offline-panel [data-part="state"]');
  await expect(state).toContainText('to download');
  const session = await context.newCDPSession(page);
  const origin = new URL(host.at('')).origin;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 3e6 });
  await page.getByRole('button', { name: 'Keep the course' }).click();
  await expect(state).toContainText('has no room for more');
  await page.getByRole('button', { name: 'Remove these pages' }).click();
  await expect(state).toContainText('Nothing is kept, as you chose');
  expect(await isHere(page, '')).toBe(false);
  await host.stop();
  expect(await page.reload().catch(() => 'no answer')).toBe('no answer');
  await context.close();
});

test('a site that keeps nothing any more takes back what it kept', async ({ browser }) => {
  const without = test.info().outputPath('without');
  cpSync(folder, without, { recursive: true });
  await writeRemovingWorker(without);
  const host = new Host();
  await host.start(folder);
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(host.at('glossary/'));
  await expect(line(page)).toContainText('of');
  await host.stop();
  await host.start(without);
  await page.reload();
  // The page is an old one, and starts a worker again.
  await expect.poll(() => isHere(page, ''), { timeout: 60_000 }).toBe(false);
  const registrations = () => page.evaluate(() => navigator.serviceWorker.getRegistrations());
  await expect.poll(registrations, { timeout: 60_000 }).toEqual([]);
  await page.reload();
  await expect(page.locator('h1')).toBeVisible();
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBe(null);
  await context.close();
  await host.stop();
});
