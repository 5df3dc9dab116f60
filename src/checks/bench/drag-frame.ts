// How much of the main thread a frame takes while each handle of each widget is dragged, in Chromium on this machine; a
// widget without handles is moved by its sliders. Each widget is measured in its sample “largest”
// where it has one, else in its first. Expects a build in reports/bench; fails where the 95th
// percentile is above 8 ms. A name as argument measures that widget alone.
import { globSync } from 'node:fs';
import { chromium, type CDPSession, type Locator, type Page } from '@playwright/test';
import { chromiumArguments, chromiumPath } from '../chromium.ts';
import { serveDist } from '../serve-dist.ts';
import { frameCosts, quantile } from './main-thread.ts';

const limit = 8;
const frames = 240;
const port = Number(process.env.BENCH_PORT ?? 4330);
const folder = process.env.BENCH_DIST ?? 'reports/bench';
const base = process.env.BENCH_BASE ?? '/';

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

async function measure(page: Page, name: string, handle: Locator): Promise<boolean> {
  await handle.scrollIntoViewIfNeeded();
  const box = await handle.boundingBox();
  if (box === null) throw new Error('The handle is not on the screen.');
  // Straight to the browser: Playwright's own mouse runs a script in the page at each move.
  const session = await page.context().newCDPSession(page);
  const costs = await frameCosts(session, () =>
    drag(session, box.x + box.width / 2, box.y + box.height / 2),
  );
  await session.detach();
  const [median, p95] = [quantile(costs, 0.5), quantile(costs, 0.95)];
  const label = await handle.evaluate(
    (element) => element.getAttribute('aria-label') ?? element.getAttribute('aria-valuetext'),
  );
  console.log(
    `${p95 <= limit ? 'ok  ' : 'slow'} median ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, ${costs.length} frames: ${name}: ${label}`,
  );
  return p95 <= limit;
}

/** Of many like handles, as the points of a cloud are, the first few tell. */
async function handlesOf(widget: Locator): Promise<readonly Locator[]> {
  const sliders = await widget.locator('.handle[role="slider"]').all();
  const points = await widget.locator('.handle[role="application"]').all();
  const handles = [...sliders, ...points.slice(0, 2)];
  return handles.length > 0 ? handles : widget.locator('input[type="range"]:visible').all();
}

async function measureWidget(page: Page, name: string): Promise<boolean> {
  await page.goto(`http://localhost:${port}${base}gallery/figures/${name}/`, {
    waitUntil: 'networkidle',
  });
  const largest = page.locator(`#${name}-largest`);
  const widget = (await largest.count()) > 0 ? largest : page.locator(`#${name}`);
  await page.mouse.move(1, 1);
  await widget.scrollIntoViewIfNeeded();
  await page.waitForSelector(`#${await widget.getAttribute('id')}[data-alive]`);
  const results: boolean[] = [];
  for (const handle of await handlesOf(widget)) results.push(await measure(page, name, handle));
  return results.every(Boolean);
}

const server = serveDist(folder, base, port);
const browser = await chromium.launch({
  executablePath: chromiumPath(),
  args: [...chromiumArguments],
});
const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
const only = process.argv[2];
const names = globSync('components/widgets/*/model.ts').map((file) => file.split('/')[2] ?? '');
const results: boolean[] = [];
for (const name of names.filter((each) => only === undefined || each === only)) {
  results.push(await measureWidget(page, name));
}
await browser.close();
server.close();
process.exitCode = results.every(Boolean) ? 0 : 1;
