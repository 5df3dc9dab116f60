import type { JobProgress } from './job.ts';

/** What a run needs of the place that it runs in; the clock is handed over, so nothing here has one. */
export interface Host<State> {
  /** Milliseconds since whenever. */
  now(): number;
  /** Lets messages, clicks and drawing have their turn. */
  pause(): Promise<void>;
  /** Asked before each slice. */
  canceled(): boolean;
  report(progress: JobProgress<State>): void;
}

/** How long to work and to be silent, in milliseconds. */
export interface Pace {
  /** Work between two pauses. */
  readonly slice: number;
  /** The least time between two reports. */
  readonly silence: number;
}

/** How a run ended: with its result, or where it was stopped; `last` is missing before the first yield. */
export type Outcome<State, Result> =
  | { readonly kind: 'finished'; readonly result: Result }
  | { readonly kind: 'canceled'; readonly last: JobProgress<State> | undefined };

/**
 * Runs a job a slice at a time, with a pause after each, until it is done or canceled
 *
 * Reports the first state at once, later ones not before `silence` has passed, and the last one
 * before the end. A cancel is noticed within a slice, or the time of one yield where that is longer.
 * What the job throws rejects the promise.
 */
export async function runInSlices<State, Result>(
  run: Generator<JobProgress<State>, Result, void>,
  host: Host<State>,
  { slice, silence }: Pace,
): Promise<Outcome<State, Result>> {
  const report = throttled(host, silence);
  let last: JobProgress<State> | undefined;
  while (!host.canceled()) {
    const step = workUntil(run, host.now() + slice, host.now);
    last = step.last ?? last;
    if (last !== undefined) report(last, step.finished !== undefined);
    if (step.finished) return { kind: 'finished', result: step.finished.result };
    await host.pause();
  }
  return { kind: 'canceled', last };
}

/** Takes yields until `deadline`: at least one. `last` is the last of them. */
function workUntil<State, Result>(
  run: Generator<JobProgress<State>, Result, void>,
  deadline: number,
  now: () => number,
): { last: JobProgress<State> | undefined; finished?: { result: Result } } {
  let last: JobProgress<State> | undefined;
  do {
    const next = run.next();
    if (next.done) return { last, finished: { result: next.value } };
    last = next.value;
  } while (now() < deadline);
  return { last };
}

/** Reports what is new when the silence is over, or at once where `must` be. */
function throttled<State>(host: Host<State>, silence: number) {
  let reported: JobProgress<State> | undefined;
  let due = -Infinity;
  return (progress: JobProgress<State>, must: boolean): void => {
    if (progress === reported || (!must && host.now() < due)) return;
    reported = progress;
    due = host.now() + silence;
    host.report(progress);
  };
}
