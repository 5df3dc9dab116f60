// Slow 3G: the text is there long before a script, what is typed meanwhile is kept, and nothing is claimed
// that is not so.
import { expect, test, type Page } from './journey.ts';
import { lesson } from './lesson-page.ts';

/** Slow 3G as browsers' tools have it, 400 kbit/s both ways and 400 ms each time, until the answer is called. */
async function slowDown(page: Page): Promise<() => Promise<unknown>> {
  const session = await page.context().newCDPSession(page);
  const conditions = (latency: number, bytes: number) =>
    session.send('Network.emulateNetworkConditions', {
      ...{ offline: false, latency, downloadThroughput: bytes, uploadThroughput: bytes },
    });
  await conditions(400, 50_000);
  return () => conditions(0, -1);
}

const scriptsHere = (page: Page): Promise<number> =>
  page.evaluate(
    () => performance.getEntriesByType('resource').filter(({ name }) => /\.js$/.test(name)).length,
  );

test('a lesson is read before its scripts are there, and keeps what is typed before they are', async ({
  page,
}) => {
  const speedUp = await slowDown(page);
  let held: (() => void)[] | undefined = [];
  // However fast the machine: no script answers before the reader has typed.
  await page.route(/_astro\/.*\.js$/, async (route) => {
    await new Promise<void>((go) => (held ? held.push(go) : go()));
    await route.continue();
  });
  await page.goto(lesson, { waitUntil: 'domcontentloaded' });
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('article > p:not(.lesson-place)').first()).toBeVisible();
  await expect(page.locator('#one-weight svg').first()).toBeVisible();
  expect(await scriptsHere(page)).toBe(0);

  const item = page.locator('prediction-gate').first();
  const choice = item.getByRole('radio').first();
  await choice.check();
  await expect(item).not.toHaveAttribute('data-alive');
  await expect(item.locator('.saved')).not.toContainText('Saved');
  await expect(item.getByRole('button', { name: 'Commit' })).toBeDisabled();

  await speedUp();
  const release = held;
  held = undefined;
  for (const go of release) go();
  await expect(item).toHaveAttribute('data-alive', '');
  await expect(choice).toBeChecked();
  await expect(item.locator('.saved')).toContainText('Saved');
  await page.reload();
  await expect(choice).toBeChecked();
});

test('where the network goes while a lesson is open, its questions can still be read', async ({
  page,
}) => {
  await page.goto(lesson);
  await expect(page.locator('store-notice')).toHaveCount(1);
  await page.route(/_astro\/lesson\..*\.js$/, (route) => route.abort());
  await expect(page.locator('article > .quiz > li').last()).toBeHidden();
  await page.mouse.move(1, 1);
  await page.mouse.move(9, 9);
  await expect(page.locator('article > .quiz > li').last()).toBeVisible();
});
