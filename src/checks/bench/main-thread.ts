// What a page's main thread does for each frame, from a trace of Chromium.
import type { CDPSession, Page } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Start, in microseconds. */
  readonly ts: number;
  /** Duration, in microseconds. */
  readonly dur: number;
}

const categories = 'toplevel,devtools.timeline,disabled-by-default-devtools.timeline';

/** Milliseconds of script, style, layout and paint before each frame that was drawn during `action`. */
export async function frameCosts(page: Page, action: () => Promise<void>): Promise<number[]> {
  const session = await page.context().newCDPSession(page);
  const events = await traced(session, action);
  await session.detach();
  return costsOf(events);
}

async function traced(session: CDPSession, action: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) events.push(readEvent(event));
  });
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: categories.split(',') },
  });
  await action();
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  return events;
}

// The protocol does not say what a trace event holds.
const readEvent = (event: Readonly<Record<string, unknown>>): TraceEvent => ({
  name: String(event['name']),
  pid: Number(event['pid']),
  tid: Number(event['tid']),
  ts: Number(event['ts']),
  dur: Number(event['dur'] ?? 0),
});

/** A frame costs all tasks between the commit before it and its own. */
function costsOf(events: readonly TraceEvent[]): number[] {
  const input = events.find(({ name }) => name === 'EventDispatch');
  const thread = events.filter(({ pid, tid }) => pid === input?.pid && tid === input.tid);
  const ends = thread
    .filter(({ name }) => name === 'Commit')
    .map(({ ts, dur }) => ts + dur)
    .sort((a, b) => a - b);
  const tasks = thread.filter(({ name }) => name === 'RunTask');
  return ends.slice(1).map((end, index) => {
    const begin = ends[index] ?? 0;
    const mine = tasks.filter(({ ts }) => ts >= begin && ts < end);
    return mine.reduce((sum, { dur }) => sum + dur, 0) / 1000;
  });
}

/** The value below which a `share` of `costs` lies. */
export function quantile(costs: readonly number[], share: number): number {
  const sorted = [...costs].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}
