// How long a frame takes while each handle of each widget is dragged, in Chromium on this machine.
// Expects a build in reports/bench; fails where the 95th percentile is above 8 ms.
import { chromium, type CDPSession, type Locator, type Page } from '@playwright/test';
import { chromiumArguments, chromiumPath } from '../chromium.ts';
import { serveDist } from '../serve-dist.ts';
import { frameCosts, quantile } from './main-thread.ts';

const limit = 8;
const frames = 240;
const port = 4330;

/** Carries the handle to and fro, one move a frame, as a finger does. */
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
  for (let frame = 0; frame < frames; frame += 1) {
    await send('mouseMoved', 80 * Math.sin(frame / 15));
    await new Promise((next) => setTimeout(next, 16));
  }
  await send('mouseReleased', 0);
}

async function measure(page: Page, handle: Locator): Promise<boolean> {
  const box = await handle.boundingBox();
  if (box === null) throw new Error('The handle is not on the screen.');
  // Straight to the browser: Playwright's own mouse runs a script in the page at each move.
  const session = await page.context().newCDPSession(page);
  const costs = await frameCosts(session, () =>
    drag(session, box.x + box.width / 2, box.y + box.height / 2),
  );
  await session.detach();
  const [median, p95] = [quantile(costs, 0.5), quantile(costs, 0.95)];
  const label = (await handle.getAttribute('aria-label')) ?? '';
  console.log(
    `${p95 <= limit ? 'ok  ' : 'slow'} median ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, ${costs.length} frames: ${label}`,
  );
  return p95 <= limit;
}

async function measureLesson(page: Page, address: string): Promise<boolean> {
  await page.goto(address, { waitUntil: 'networkidle' });
  // The page draws its lower parts for a while after it has loaded.
  await page.waitForSelector('article[data-lesson] > :not([data-drawn])', { state: 'detached' });
  const skip = page.getByRole('button', { name: 'Skip, just show me' });
  await skip.scrollIntoViewIfNeeded();
  await skip.click();
  const widget = page.locator('shrinkage-widget[data-alive]').first();
  await widget.scrollIntoViewIfNeeded();
  const results: boolean[] = [];
  for (const handle of await widget.locator('.handle[role="slider"]').all()) {
    await handle.scrollIntoViewIfNeeded();
    results.push(await measure(page, handle));
  }
  return results.every(Boolean);
}

const server = serveDist('reports/bench', '/', port);
const browser = await chromium.launch({
  executablePath: chromiumPath(),
  args: [...chromiumArguments],
});
const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
const fast = await measureLesson(page, `http://localhost:${port}/lessons/one-weight/`);
await browser.close();
server.close();
process.exitCode = fast ? 0 : 1;
