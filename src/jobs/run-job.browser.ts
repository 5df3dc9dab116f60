import type { InputOf, JobName, ResultOf, StateOf } from './index.ts';
import type { JobProgress } from './job.ts';
import { runInWorker } from './run-in-worker.browser.ts';
import { runInSlices } from './run-in-slices.ts';

/** How a run is watched, stopped and continued. */
export interface RunOptions<Name extends JobName> {
  /** Called at most about 20 times a second, with a copy of the state. */
  readonly onProgress?: (progress: JobProgress<StateOf<Name>>) => void;
  /** Stops the run. The last state it reached is reported first. */
  readonly signal?: AbortSignal;
  /** A state that an earlier run of the same input has reported. */
  readonly resumeFrom?: StateOf<Name>;
}

// Short, since drawing has to wait for it.
const pace = { slice: 8, silence: 50 };

/**
 * The result of a job, computed in a worker, or beside the page's own work where there are none
 *
 * Rejects with the signal's reason where it was stopped, and with the job's error where that threw:
 * a RangeError for input out of range.
 */
export async function runJob<Name extends JobName>(
  name: Name,
  input: InputOf<Name>,
  options: RunOptions<Name> = {},
): Promise<ResultOf<Name>> {
  options.signal?.throwIfAborted();
  const worker = newWorker();
  return worker === undefined
    ? runHere(name, input, options)
    : runInWorker(worker, name, input, options);
}

/** A worker, or undefined where the browser has or allows none. */
function newWorker(): Worker | undefined {
  try {
    return new Worker(new URL('./job.worker.browser.ts', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
}

async function runHere<Name extends JobName>(
  name: Name,
  input: InputOf<Name>,
  { onProgress, signal, resumeFrom }: RunOptions<Name>,
): Promise<ResultOf<Name>> {
  // Loaded only here: with a worker the page needs none of the mathematics.
  const { startJob } = await import('./index.ts');
  const host = {
    now: () => performance.now(),
    pause: () => new Promise<void>((done) => setTimeout(done)),
    canceled: () => signal?.aborted ?? false,
    report: (progress: JobProgress<StateOf<Name>>) => onProgress?.(progress),
  };
  const outcome = await runInSlices(startJob(name, input, resumeFrom), host, pace);
  if (outcome.kind === 'finished') return outcome.result;
  if (outcome.last !== undefined) onProgress?.(outcome.last);
  throw signal?.reason;
}
