// What a page's main thread does for each frame, from a trace of Chromium. Times are those of the
// thread's own clock, which stands still while another process has the core.
import type { CDPSession } from '@playwright/test';
import { traced, type TraceEvent } from './trace.ts';

interface Timed {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Start, in microseconds of the thread's clock. */
  readonly start: number;
  /** Duration, likewise. */
  readonly duration: number;
  /** Whether it is the move of a pointer. */
  readonly moves: boolean;
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

/** Milliseconds of processor time for script, style, layout and paint for each frame drawn while `action` runs. */
export async function frameCosts(session: CDPSession, action: () => Promise<void>) {
  const events = (await traced(session, categories, action)).map(readEvent);
  const input = events.find(({ name }) => name === 'EventDispatch');
  return costsOf(events.filter(({ pid, tid }) => pid === input?.pid && tid === input.tid));
}

const readEvent = (event: TraceEvent): Timed => ({
  name: String(event['name']),
  pid: Number(event['pid']),
  tid: Number(event['tid']),
  start: Number(event['tts'] ?? NaN),
  duration: Number(event['tdur'] ?? 0),
  moves: /"type":"pointermove"/u.test(JSON.stringify(event['args'] ?? {})),
});

/**
 * Layerize is the last that a frame does here; its cost is all work since the frame before.
 *
 * Frames in which nothing was moved are left out, as where a handle is at its end: they would make
 * the others look cheap.
 */
function costsOf(thread: readonly Timed[]): number[] {
  const ends = thread
    .filter(({ name }) => name === 'Layerize')
    .map(({ start, duration }) => start + duration);
  const busy = thread.filter(({ name }) => work.has(name)).sort((a, b) => a.start - b.start);
  const frames = ends.slice(1).map((end, index) => {
    const begin = ends[index] ?? 0;
    return busy.filter(({ start }) => start >= begin && start < end);
  });
  return frames
    .filter((events) => events.some(({ moves }) => moves))
    .filter((events) => events.some(({ name, duration }) => name === 'Paint' && duration > 50))
    .map((events) => covered(events) / 1000);
}

/** Length of the union of events in the order of their starts; some lie inside others. */
function covered(events: readonly Timed[]): number {
  let reached = 0;
  let length = 0;
  for (const { start, duration } of events) {
    length += Math.max(0, start + duration - Math.max(start, reached));
    reached = Math.max(reached, start + duration);
  }
  return length;
}
