// What a page's main thread does for each frame, from a trace of Chromium.
import type { CDPSession } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Start, in microseconds. */
  readonly ts: number;
  /** Duration, in microseconds. */
  readonly dur: number;
}

// Only what it takes: each further category slows the page that is measured.
const categories = ['devtools.timeline'];

// Script, style, layout and paint, as Chromium calls them.
const work = new Set([
  'EventDispatch',
  'FunctionCall',
  'TimerFire',
  'FireAnimationFrame',
  'RunMicrotasks',
  'HitTest',
  'MinorGC',
  'MajorGC',
  'UpdateLayoutTree',
  'Layout',
  'PrePaint',
  'Paint',
  'Layerize',
]);

/** Milliseconds of script, style, layout and paint for each frame drawn while `action` runs. */
export async function frameCosts(session: CDPSession, action: () => Promise<void>) {
  const events = await traced(session, action);
  const input = events.find(({ name }) => name === 'EventDispatch');
  return costsOf(events.filter(({ pid, tid }) => pid === input?.pid && tid === input.tid));
}

async function traced(session: CDPSession, action: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value.map(readEvent)));
  await session.send('Tracing.start', { traceConfig: { includedCategories: categories } });
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

/** Layerize is the last that a frame does here; its cost is all work since the frame before. */
function costsOf(thread: readonly TraceEvent[]): number[] {
  const ends = thread.filter(({ name }) => name === 'Layerize').map(({ ts, dur }) => ts + dur);
  const busy = thread.filter(({ name }) => work.has(name)).sort((a, b) => a.ts - b.ts);
  return ends.slice(1).map((end, index) => {
    const begin = ends[index] ?? 0;
    return covered(busy.filter(({ ts }) => ts >= begin && ts < end)) / 1000;
  });
}

/** Length of the union of events in the order of their starts; some lie inside others. */
function covered(events: readonly TraceEvent[]): number {
  let reached = 0;
  let length = 0;
  for (const { ts, dur } of events) {
    length += Math.max(0, ts + dur - Math.max(ts, reached));
    reached = Math.max(reached, ts + dur);
  }
  return length;
}

/** The value below which a `share` of `costs` lies. */
export function quantile(costs: readonly number[], share: number): number {
  const sorted = [...costs].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}
