// What Chromium tells in a trace.
import type { CDPSession } from '@playwright/test';

/** The protocol does not say what an event holds. */
export type TraceEvent = Readonly<Record<string, unknown>>;

/** All events of those categories while `action` runs. */
export async function traced(
  session: CDPSession,
  includedCategories: string[],
  action: () => Promise<void>,
): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await session.send('Tracing.start', { traceConfig: { includedCategories } });
  await action();
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  return events;
}
