// One visit with an empty cache, on a network and a processor that are slowed down for real.
import type { Browser, CDPSession, Page } from '@playwright/test';
import { mainThreadTasks, type Task } from './main-thread-tasks.ts';

export interface ColdLoad {
  /** Milliseconds until the largest paint, and until the first. */
  readonly largestPaint: number;
  readonly firstPaint: number;
  /** Bytes over the wire, headers included: all, those of scripts, those of the page itself. */
  readonly transferred: number;
  readonly scripts: number;
  readonly html: number;
  /**
   * What tasks after the first paint take beyond 50 ms each, in all, and what all tasks take beyond
   * them from the start, by the thread's own clock.
   */
  readonly blocking: number;
  readonly blockingInAll: number;
  readonly shift: number;
}

/** Slow 4G. */
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
} as const;
const slowdown = 4;
const phone = { width: 412, height: 823 };

/** How long the page is left alone after it has loaded: what wakes by itself is awake by then. */
const afterLoad = 3000;

interface Paints {
  readonly largestPaint: number;
  readonly firstPaint: number;
  readonly shift: number;
}

async function watchPaints(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = { largestPaint: NaN, firstPaint: NaN, shift: 0 };
    Object.assign(window, { seen });
    const watch = (type: string, take: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
        type,
        buffered: true,
      });
    watch('largest-contentful-paint', ({ startTime }) => (seen.largestPaint = startTime));
    watch('paint', ({ name, startTime }) => {
      if (name === 'first-contentful-paint') seen.firstPaint = startTime;
    });
    watch('layout-shift', (entry) => {
      if ('value' in entry) seen.shift += Number(entry.value);
    });
  });
}

/** Adds up what comes over the wire, by the kind of what asked for it. */
async function countBytes(session: CDPSession): Promise<ReadonlyMap<string, number>> {
  const kinds = new Map<string, string>();
  const bytes = new Map<string, number>();
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'Other';
    bytes.set(kind, (bytes.get(kind) ?? 0) + encodedDataLength);
  });
  await session.send('Network.enable');
  return bytes;
}

const beyond = (tasks: readonly Task[]): number =>
  tasks.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);

/** Opens `address` for the first time. */
export async function coldLoad(browser: Browser, address: string): Promise<ColdLoad> {
  const context = await browser.newContext({ viewport: phone, isMobile: true, hasTouch: true });
  const page = await context.newPage();
  await watchPaints(page);
  const session = await context.newCDPSession(page);
  const bytes = await countBytes(session);
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const tasks = await mainThreadTasks(session, async () => {
    await page.goto(address, { waitUntil: 'load', timeout: 120_000 });
    await page.waitForTimeout(afterLoad);
  });
  const paints = await page.evaluate((): Paints => Object.assign({}, Reflect.get(window, 'seen')));
  await context.close();
  return {
    ...paints,
    transferred: [...bytes.values()].reduce((sum, each) => sum + each, 0),
    scripts: bytes.get('Script') ?? 0,
    html: bytes.get('Document') ?? 0,
    blocking: beyond(tasks.filter(({ painted }) => painted)),
    blockingInAll: beyond(tasks),
  };
}
