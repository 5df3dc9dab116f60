// How long each task of a page's main thread takes, from a trace of Chromium, by the thread's own
// clock: it stands still while another process has the core. What slows the processor down spins
// on that thread, so the clock counts it.
import type { CDPSession } from '@playwright/test';
import { traced, type TraceEvent } from './trace.ts';

export interface Task {
  /** Milliseconds. */
  readonly duration: number;
  /** Whether something stood on the screen already when it ended. */
  readonly painted: boolean;
}

// The topmost unit of work on the thread, which long tasks are defined by.
const task = 'RunTask';
const categories = ['disabled-by-default-devtools.timeline', 'devtools.timeline', 'loading'];

/** Every task of the page's main thread while `action` runs. */
export const mainThreadTasks = async (
  session: CDPSession,
  action: () => Promise<void>,
): Promise<Task[]> => tasksOf(await traced(session, categories, action));

const threadOf = ({ pid, tid }: TraceEvent): string => `${String(pid)}:${String(tid)}`;
const start = ({ ts }: TraceEvent): number => Number(ts);

function tasksOf(events: readonly TraceEvent[]): Task[] {
  const paint = events.findLast(({ name }) => name === 'firstContentfulPaint');
  if (paint === undefined) throw new Error('The trace shows no page that was painted.');
  return events
    .filter((event) => event['name'] === task && threadOf(event) === threadOf(paint))
    .map((event) => ({
      duration: Number(event['tdur'] ?? 0) / 1000,
      painted: start(event) + Number(event['dur'] ?? 0) > start(paint),
    }));
}
