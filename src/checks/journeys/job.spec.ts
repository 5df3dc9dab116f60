// A long computation beside a living page: to its end, and stopped on the way.
import { expect, test, type Locator, type Page } from './journey.ts';
import { jobs } from '#jobs/index.ts';

const job = jobs['train-network'];

async function runner(page: Page): Promise<Locator> {
  await page.goto('gallery/');
  const element = page.getByRole('group', { name: job.title });
  await element.scrollIntoViewIfNeeded();
  return element;
}

/** The longest that the page went without a frame since `countFrames`, in milliseconds. */
const longestGap = (page: Page): Promise<number> =>
  page.evaluate(() => Number(document.documentElement.dataset['longestGap']));

const countFrames = (page: Page): Promise<void> =>
  page.evaluate(() => {
    let [last, longest] = [performance.now(), 0];
    const frame = (now: number): void => {
      longest = Math.max(longest, now - last);
      last = now;
      document.documentElement.dataset['longestGap'] = String(longest);
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });

/** What the same generator gives here. */
function sentence(): string {
  const run = job.run(job.sample);
  for (;;) {
    const next = run.next();
    if (next.done) return job.describe(next.value);
  }
}

test('a job runs to its end in a worker, gives what it gives in Node, and the page keeps drawing', async ({
  page,
}) => {
  const element = await runner(page);
  const started = page.waitForEvent('worker');
  await element.getByRole('button', { name: 'Run' }).click();
  await countFrames(page);
  const worker = await started;
  expect(worker.url()).toContain('/shrinkage/');
  await expect(element.getByRole('progressbar')).not.toHaveAttribute('value', '0');
  await expect(element.getByRole('status')).toContainText('the loss is', { timeout: 40_000 });
  // Far less than the computation takes, far more than a busy machine needs for a frame.
  expect(await longestGap(page)).toBeLessThan(2000);
  await expect(element.getByRole('status')).toHaveText(sentence());
  await expect(element.getByRole('progressbar')).toHaveAttribute('value', '1');
});

test('a canceled job stops where it is, says so, and can be run again', async ({ page }) => {
  const element = await runner(page);
  const started = page.waitForEvent('worker');
  await element.getByRole('button', { name: 'Run' }).click();
  const closed = (await started).waitForEvent('close');
  await expect(element.getByRole('progressbar')).not.toHaveAttribute('value', '0');
  await element.getByRole('button', { name: 'Cancel' }).click();
  await expect(element.getByRole('status')).toHaveText(/^Canceled at \d\d? %\.$/, {
    timeout: 1000,
  });
  await closed;
  await element.getByRole('button', { name: 'Run' }).click();
  await expect(element.getByRole('status')).toHaveText('Running …');
  await element.getByRole('button', { name: 'Cancel' }).click();
  await expect(element.getByRole('status')).toHaveText(/^Canceled/);
});

test('without workers the page computes by itself, and still draws', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
  const element = await runner(page);
  await element.getByRole('button', { name: 'Run' }).click();
  await countFrames(page);
  await expect(element.getByRole('progressbar')).not.toHaveAttribute('value', '0');
  await element.getByRole('button', { name: 'Cancel' }).click();
  await expect(element.getByRole('status')).toHaveText(/^Canceled at \d\d? %\.$/);
  // Far less than the computation takes, far more than a busy machine needs for a frame.
  expect(await longestGap(page)).toBeLessThan(2000);
});
