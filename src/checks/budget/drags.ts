// How much of the main thread a frame takes while each handle of each figure is dragged, at full speed;
// a figure without handles is moved by its sliders. Names of figures may follow: `one-weight`.
import type { CDPSession, Locator, Page } from '@playwright/test';
import { figureNames, handlesOf, openLargest } from './figures.ts';
import { frameCosts } from './frame-costs.ts';
import { withBrowser } from './site.ts';
import { judge, median, quantile, type Row } from './verdict.ts';

const frames = 240;
const runs = Number(process.env.BUDGET_RUNS ?? 3);

/**
 * Carries the handle to and fro, one move a frame, as a finger does.
 *
 * Nothing waits for the browser's answer to a move: it comes after the frame, and the next would have none.
 */
async function drag(session: CDPSession, x: number, y: number): Promise<void> {
  const send = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', reach: number) =>
    session.send('Input.dispatchMouseEvent', {
      type,
      x: x + reach,
      y: y + reach,
      button: 'left',
      buttons: 1,
      clickCount: 1,
    });
  await send('mousePressed', 0);
  const moves: Promise<unknown>[] = [];
  const start = performance.now();
  for (let frame = 0; frame < frames; frame += 1) {
    moves.push(send('mouseMoved', 80 * Math.sin(frame / 15)));
    const wait = start + (1000 / 60) * (frame + 1) - performance.now();
    await new Promise((next) => setTimeout(next, Math.max(0, wait)));
  }
  await Promise.all(moves);
  await send('mouseReleased', 0);
}

/** Median, 95 % and number of the frames of one drag. */
async function once(page: Page, handle: Locator): Promise<number[]> {
  await handle.scrollIntoViewIfNeeded();
  const box = await handle.boundingBox();
  if (box === null) throw new Error('The handle is not on the screen.');
  // Straight to the browser: Playwright's own mouse runs a script in the page at each move.
  const session = await page.context().newCDPSession(page);
  const costs = await frameCosts(session, () =>
    drag(session, box.x + box.width / 2, box.y + box.height / 2),
  );
  await session.detach();
  return [0.5, 0.95].map((at) => quantile(costs, at)).concat(costs.length);
}

async function measure(page: Page, name: string, handle: Locator): Promise<Row> {
  const drags: number[][] = [];
  for (let run = 0; run < runs; run += 1) drags.push(await once(page, handle));
  const label = await handle.evaluate(
    (element) => element.getAttribute('aria-label') ?? element.getAttribute('aria-valuetext'),
  );
  return {
    name: `${name}: ${label ?? ''}`,
    values: [0, 1, 2].map((at) => median(drags.map((values) => values[at] ?? NaN))),
  };
}

const rows: Row[] = [];
await withBrowser(async (browser) => {
  // Without the worker, which would be keeping the site's files while the first figures are dragged.
  const page = await browser.newPage({
    viewport: { width: 1440, height: 1000 },
    serviceWorkers: 'block',
  });
  for (const name of figureNames)
    for (const handle of await handlesOf(await openLargest(page, name)))
      rows.push(await measure(page, name, handle));
});
judge('drags', {
  title: 'Dragging',
  how: `Main thread for each frame in which something moved — script, style, layout and paint, by the thread's own clock — at the full speed of the processor, in each figure's largest sample; ${frames} moves, one a frame; the median of ${runs} drags.`,
  columns: [
    { name: 'median, ms', most: 4, decimals: 1 },
    { name: '95 %, ms', most: 4, decimals: 1 },
    { name: 'frames that moved' },
  ],
  rows,
});
