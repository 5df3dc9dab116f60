// One visit, and the course works without a server; a new version waits, and never mixes with the one
// that is open. The servers stand on ports of their own, where pages are kept.
import { globSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';
import type { Assignment } from '#assignments/assignment.ts';
import { newTeacherKey } from '#assignments/keys.ts';
import { writeLink } from '#assignments/link.ts';
import { items } from '#content/lessons/02-one-weight/items.ts';
import { isKept } from '#offline/left-out.ts';
import { base, folder, Host, isHere, line } from './host.ts';
import { expect, test, type Page } from './journey.ts';
import { question } from './lesson-page.ts';
import { makeNextVersion, nextWord } from './next-version.ts';

const elasticNet = (page: Page) => question(page, 'elastic-net-minimum');

/** One question of the course, sealed for a teacher who keeps the other key. */
async function practice(): Promise<Assignment> {
  const { publicKey } = await newTeacherKey();
  const asked = items.filter(({ id }) => id === 'one-weight/elastic-net-minimum');
  return {
    format: 'shrinkage-assignment',
    version: 1,
    title: 'On a train',
    entries: asked.map(({ id, version }) => ({ item: id, version, weight: 1 })),
    policy: { attempts: 3, hintCost: 0, feedback: 'now' },
    takes: 1,
    salt: 'AAAAAAAAAAAAAAAAAAAAAA',
    bank: '',
    teacherKey: publicKey,
  };
}

const textsOn = (page: Page): Promise<string> =>
  page.evaluate(
    async (address) => (await fetch(address)).text(),
    `${base}lessons/one-weight/texts.json`,
  );

test.describe.serial('after one visit', () => {
  // Only what hangs: browsers change workers when they have time.
  test.describe.configure({ timeout: 300_000 });
  const host = new Host();
  let context: BrowserContext;

  test.beforeAll(async ({ browser }) => {
    await host.start(folder);
    context = await browser.newContext();
  });

  test.afterEach(async () => {
    for (const page of context.pages()) await page.close();
  });

  test.afterAll(async () => {
    await context.close();
    await host.stop();
  });

  test('the course works without a server, and what is answered is kept', async () => {
    const page = await context.newPage();
    await page.goto(host.at('lessons/one-weight/'));
    await expect(line(page)).toContainText(/ready, \d/, { timeout: 90_000 });
    await host.stop();

    await page.goto(host.at('lessons/one-weight/quiz/'));
    await (await elasticNet(page)).getByRole('textbox').fill('5/3');
    await (await elasticNet(page)).getByRole('button', { name: 'Check answer' }).click();
    await expect((await elasticNet(page)).locator('.verdict')).toContainText('Right.');
    await page.reload();
    await expect((await elasticNet(page)).locator('.status')).toContainText('✓ Solved');
    await page.goto(host.at('progress/'));
    await expect(page.locator('progress-panel [data-part="summary"]')).toContainText(
      '1 question answered, 1 solved',
    );
    await expect(page.locator('offline-panel [data-part="state"]')).toContainText(
      'the whole course works without',
    );
  });

  test('an assignment that was begun is there again without a server, and is handed in', async () => {
    const page = await context.newPage();
    await page.goto(host.at(`assignment/#${await writeLink(await practice())}`));
    await page.getByLabel('Your name').fill('Ada');
    await page.getByRole('button', { name: 'Start' }).click();
    const item = page.locator('[data-item="one-weight/elastic-net-minimum"]');
    await item.getByRole('textbox').fill('5/3');
    await expect(item.locator('.saved')).toHaveText('Saved');
    await page.reload();
    await expect(item.getByRole('textbox')).toHaveValue('5/3');
    await item.getByRole('button', { name: 'Check answer' }).click();
    await expect(item.locator('.verdict')).toContainText(/right/i);
    await page.getByRole('button', { name: /^Hand in/ }).click();
    await expect(page.getByRole('button', { name: 'Save the receipt as a file' })).toBeVisible();
  });

  test('every page for learners is there, by any address that a server would take', async () => {
    const page = await context.newPage();
    const failed: string[] = [];
    page.on('requestfailed', (request) => {
      // What a page leaves unread when it is left is no failure.
      const reason = request.failure()?.errorText;
      if (reason !== 'net::ERR_ABORTED') failed.push(`${reason} ${request.url()}`);
    });
    await page.goto(host.at('lessons/one-weight?one-weight=1%3Bz%3D3%3Blambda1%3D0#one-weight'));
    await expect(page).toHaveURL(/one-weight\/\?one-weight=.*#one-weight$/);
    await expect(page.getByLabel('z, typed')).toHaveValue('3');
    await page.goto(host.at('assignment/index.html#a1.none'));
    await expect(page.locator('#student-page[data-alive]')).toContainText(/link/);
    await page.goto(host.at('convert/'));
    await expect(page.locator('h1')).toBeVisible();
    expect(failed).toEqual([]);

    const pages = globSync('**/*.html', { cwd: folder }).filter(isKept);
    expect(pages.length).toBeGreaterThan(30);
    const missing = await page.evaluate(
      async (addresses) => {
        const answers = await Promise.all(
          addresses.map(async (one) => [one, await fetch(one)] as const),
        );
        return answers.filter(([, { status }]) => status !== 200).map(([one]) => one);
      },
      pages.map((file) => host.at(file.replace(/index\.html$/, ''))),
    );
    expect(missing).toEqual([]);

    const none = await page.goto(host.at('gallery/'));
    expect(none?.status()).toBe(503);
    await expect(page.locator('h1')).toHaveText('This page is not kept on this device');
  });

  test('a new version waits, is told, and never mixes with the one that is open', async () => {
    const next = test.info().outputPath('next');
    const former = await makeNextVersion(folder, next);
    const [page, other] = [await context.newPage(), await context.newPage()];
    await other.goto(host.at('lessons/bias-and-variance/'));
    await page.goto(host.at('lessons/one-weight/quiz/'));
    await (await question(page, 'rss-threshold')).getByRole('textbox').first().fill('0.12');
    const before = await textsOn(other);

    host.asked.length = 0;
    await host.start(next);
    await page.reload();
    const reload = page.getByRole('button', { name: 'Reload now' });
    await expect(reload).toBeVisible({ timeout: 60_000 });
    // What has not changed is not fetched again.
    expect(host.asked.filter((path) => /\.(?:woff2|csv)$/.test(path))).toEqual([]);
    await page.reload();
    await expect(page.locator('h1')).not.toContainText(nextWord);
    expect(await textsOn(page)).toBe(before);

    await reload.click();
    await expect(page.locator('h1')).toContainText(nextWord, { timeout: 60_000 });
    await expect((await question(page, 'rss-threshold')).getByRole('textbox').first()).toHaveValue(
      '0.12',
    );
    expect(await textsOn(page)).toBe(`${before}\n`);

    // The server has the scripts of its figures no more.
    await expect(other.getByRole('button', { name: 'Reload now' })).toBeVisible();
    expect(await isHere(other, former[0] ?? '')).toBe(true);
    expect((await other.request.get(host.at(`_astro/${former[0]}`))).status()).toBe(404);
    expect(await textsOn(other)).toBe(before);
    const figure = other.locator('shrinkage-widget').last();
    await expect(figure).not.toHaveAttribute('data-alive');
    // What stands above is drawn only now, so that the figure may move away once more.
    await expect(async () => {
      await figure.scrollIntoViewIfNeeded();
      await expect(figure).toHaveAttribute('data-alive', '', { timeout: 1000 });
    }).toPass({ timeout: 60_000 });

    await other.close();
    await page.reload();
    await expect(line(page)).toContainText('ready');
    await expect.poll(() => isHere(page, former[0] ?? '')).toBe(false);
  });
});
