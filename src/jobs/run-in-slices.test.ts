import { describe, expect, it } from 'vitest';
import type { JobProgress } from './job.ts';
import { runInSlices, type Host } from './run-in-slices.ts';

/** Counts to `end`; each yield takes `cost` milliseconds of the clock. */
function* counting(clock: { time: number }, end: number, cost: number, from = 0) {
  for (let count = from + 1; count <= end; count += 1) {
    clock.time += cost;
    yield { progress: count / end, state: count };
  }
  return `counted to ${end}`;
}

function hostOf(clock: { time: number }, cancelAt = Infinity) {
  const reports: { time: number; state: number }[] = [];
  const pauses: number[] = [];
  const host: Host<number> = {
    now: () => clock.time,
    pause: () => Promise.resolve(void pauses.push(clock.time)),
    canceled: () => clock.time >= cancelAt,
    report: ({ state }: JobProgress<number>) => reports.push({ time: clock.time, state }),
  };
  return { host, reports, pauses };
}
const pace = { slice: 40, silence: 50 };

describe('runInSlices', () => {
  it('works for a slice, pauses, and ends with the result', async () => {
    const clock = { time: 0 };
    const { host, pauses } = hostOf(clock);
    expect(await runInSlices(counting(clock, 100, 3), host, pace)).toEqual({
      kind: 'finished',
      result: 'counted to 100',
    });
    expect(pauses).toEqual([42, 84, 126, 168, 210, 252, 294]);
  });

  it('reports at once, then at most 20 times a second, and the last state', async () => {
    const clock = { time: 0 };
    const { host, reports } = hostOf(clock);
    await runInSlices(counting(clock, 1000, 1), host, { slice: 5, silence: 50 });
    expect(reports.map(({ state }) => state)).toContain(1000);
    const gaps = reports.slice(1, -1).map(({ time }, at) => time - (reports[at]?.time ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(50);
    expect(reports).toHaveLength(21);
  });

  it('stops within a slice of a cancel, and says where', async () => {
    const clock = { time: 0 };
    const { host } = hostOf(clock, 100);
    const outcome = await runInSlices(counting(clock, 1000, 2), host, pace);
    expect(outcome).toEqual({ kind: 'canceled', last: { progress: 0.06, state: 60 } });
    expect(clock.time).toBe(120);
    const resumed = await runInSlices(counting(clock, 1000, 2, 60), hostOf(clock).host, pace);
    expect(resumed.kind).toBe('finished');
  });

  it('canceled before it starts does nothing; a slow step is taken alone', async () => {
    const clock = { time: 0 };
    const outcome = await runInSlices(counting(clock, 9, 1), hostOf(clock, 0).host, pace);
    expect([outcome, clock.time]).toEqual([{ kind: 'canceled', last: undefined }, 0]);
    const { host, pauses } = hostOf(clock);
    await runInSlices(counting(clock, 3, 500), host, pace);
    expect(pauses).toHaveLength(3);
  });

  it('a result without a yield needs no report, and an error comes through', async () => {
    const clock = { time: 0 };
    const { host, reports } = hostOf(clock);
    await runInSlices(counting(clock, 0, 1), host, pace);
    expect(reports).toEqual([]);
    const refusing = (function* (): Generator<JobProgress<number>, string, void> {
      yield { progress: 0, state: 0 };
      throw new RangeError('steps is 0');
    })();
    await expect(runInSlices(refusing, host, pace)).rejects.toThrow(RangeError);
  });
});
