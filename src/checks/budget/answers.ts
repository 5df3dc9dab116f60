// How long the page takes to answer whoever presses something, on a processor that is slowed down four
// times: the longest of each kind of interaction, as browsers report it. Names of figures may follow.
import type { Locator, Page } from '@playwright/test';
import { figureNames, handlesOf, openLargest } from './figures.ts';
import { only, root, withBrowser } from './site.ts';
import { judge, median, type Row } from './verdict.ts';

const slowdown = 4;
const runs = Number(process.env.BUDGET_RUNS ?? 5);
const quiz = 'lessons/one-weight/quiz/';

/** Keeps the durations of all interactions, from the input to the next picture, in the page. */
function watchInteractions(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const durations: number[] = [];
    Object.assign(window, { durations });
    const take = (list: PerformanceObserverEntryList) => {
      for (const entry of list.getEntries())
        if ('interactionId' in entry && Number(entry.interactionId) > 0)
          durations.push(entry.duration);
    };
    const options = { type: 'event', durationThreshold: 16, buffered: true };
    new PerformanceObserver(take).observe(options);
  });
}

/** The longest interaction while `act` acts; 16 ms where none took as long as that. */
async function longest(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => Reflect.set(Reflect.get(window, 'durations'), 'length', 0));
  await act();
  await page.waitForTimeout(400);
  return page.evaluate(() => Math.max(16, ...Reflect.get(window, 'durations')));
}

async function pressAndMove(page: Page, handle: Locator): Promise<void> {
  await handle.scrollIntoViewIfNeeded();
  const box = await handle.boundingBox();
  if (box === null) throw new Error('The handle is not on the screen.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 5; step += 1) await page.mouse.move(x + 4 * step, y + 4 * step);
  await page.mouse.up();
}

/**
 * There, down, and up, each a moment later, as a hand goes. Playwright's own click does both in one task, and asks the
 * page at each event what lies there, which would be measured with it.
 */
async function press(page: Page, button: Locator): Promise<void> {
  await button.scrollIntoViewIfNeeded();
  const box = await button.boundingBox();
  if (box === null) throw new Error('The button is not on the screen.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForTimeout(500);
  await page.mouse.down();
  await page.waitForTimeout(60);
  await page.mouse.up();
}

/** Each kind of interaction that the figure has, on its own. */
async function ofFigure(page: Page, name: string): Promise<number[]> {
  const figure = await openLargest(page, name);
  const [handle] = await handlesOf(figure);
  const slider = figure.locator('input[type="range"]:visible').first();
  const opened = figure.locator('summary');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const drag = handle ? await longest(page, () => pressAndMove(page, handle)) : NaN;
  const key = await longest(page, async () => {
    if ((await slider.count()) === 0) return;
    for (let press = 0; press < 3; press += 1) await slider.press('ArrowRight');
  });
  const open = await longest(page, async () => {
    for (const summary of await opened.all()) if (await summary.isVisible()) await summary.click();
  });
  await session.detach();
  return [drag, key, open];
}

/** An answer typed and checked, in the first question with a single field. */
async function ofQuiz(page: Page): Promise<number> {
  await page.goto(`${root}${quiz}`, { timeout: 120_000 });
  await page.mouse.move(1, 1);
  await page.mouse.move(2, 2);
  const question = page.locator('[data-item="one-weight/elastic-net-minimum"]');
  await question.scrollIntoViewIfNeeded();
  await page.waitForSelector('[data-item="one-weight/elastic-net-minimum"][data-alive]');
  await question.getByRole('textbox').fill('5/3');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return longest(page, () => press(page, question.locator('button[type="submit"]')));
}

const rows: Row[] = [];
await withBrowser(async (browser) => {
  /** The medians of several visits, each in a window of its own. */
  const visits = async (visit: (page: Page) => Promise<readonly number[]>) => {
    const found: (readonly number[])[] = [];
    for (let run = 0; run < runs; run += 1) {
      const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
      await watchInteractions(page);
      found.push(await visit(page));
      await page.close();
    }
    return (found[0] ?? []).map((_, at) => median(found.map((values) => values[at] ?? NaN)));
  };
  for (const name of figureNames)
    rows.push({ name, values: await visits((page) => ofFigure(page, name)) });
  if (only.length > 0) return;
  const [checked = NaN] = await visits(async (page) => [await ofQuiz(page)]);
  rows.push({ name: '“Check answer” in a quiz', values: [checked, checked, checked] });
});
judge('answers', {
  title: 'Answering',
  how: `The longest interaction of each kind, from the input to the next picture, on a processor slowed down ${slowdown} times, in each figure's largest sample; the median of ${runs} visits.`,
  columns: [
    { name: 'taking hold of a handle and moving it, ms', most: 100 },
    { name: 'an arrow key on a slider, ms', most: 100 },
    { name: 'opening what is folded, ms', most: 100 },
  ],
  rows,
});
