// How many frames a second Chromium draws while a figure with a running slider runs, on this machine:
// all five optimizers of `optimizer-race`. Expects a build in reports/bench; fails below 58, which is
// 60 but for the first and last frame.
import { chromium, type Page } from '@playwright/test';
import { chromiumArguments, chromiumPath } from '../chromium.ts';
import { serveDist } from '../serve-dist.ts';

const least = 58;
const seconds = 5;
const port = Number(process.env.BENCH_PORT ?? 4330);
const folder = process.env.BENCH_DIST ?? 'reports/bench';
const base = process.env.BENCH_BASE ?? '/';

/** Frames a second, as the page itself counts them. */
const framesASecond = (page: Page): Promise<number> =>
  page.evaluate(
    (wanted) =>
      new Promise<number>((tell) => {
        const begin = performance.now();
        let frames = 0;
        const count = (now: number): void => {
          frames += 1;
          if (now - begin < wanted * 1000) requestAnimationFrame(count);
          else tell((1000 * (frames - 1)) / (now - begin));
        };
        requestAnimationFrame(count);
      }),
    seconds,
  );

const server = serveDist(folder, base, port);
const browser = await chromium.launch({
  executablePath: chromiumPath(),
  args: [...chromiumArguments],
});
const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
await page.goto(`http://localhost:${port}${base}gallery/figures/optimizer-race/`, {
  waitUntil: 'networkidle',
});
const widget = page.locator('#optimizer-race[data-alive]');
await widget.scrollIntoViewIfNeeded();
await widget.getByRole('button', { name: 'Run', exact: true }).click();
const rate = await framesASecond(page);
const runs = await widget.getByRole('button', { name: 'Pause' }).isVisible();
console.log(
  `${rate >= least ? 'ok  ' : 'slow'} ${rate.toFixed(1)} frames a second while five optimizers run${runs ? '' : ' (the run ended before)'}`,
);
await browser.close();
server.close();
process.exitCode = rate >= least ? 0 : 1;
