import type { JobName } from '#jobs/index.ts';
import { runJob } from '#jobs/run-job.browser.ts';
import { onPress, partOf } from './parts.browser.ts';

/** Wires the buttons of a `<job-runner data-job>`: Run computes the job's sample, Cancel stops it. */
export function startJobRunner(runner: HTMLElement): void {
  let stop = new AbortController();
  let shown = Promise.resolve();
  onPress(runner, 'cancel', () => stop.abort());
  onPress(runner, 'run', async () => {
    stop.abort();
    await shown;
    stop = new AbortController();
    shown = show(runner, stop.signal);
  });
}

/** Runs the job's sample, and says how it goes. */
async function show(runner: HTMLElement, signal: AbortSignal): Promise<void> {
  const status = partOf(runner, 'status');
  status.textContent = 'Running …';
  let reached = 0;
  const onProgress = ({ progress }: { progress: number }): void => {
    reached = progress;
    partOf(runner, 'progress').setAttribute('value', String(progress));
  };
  try {
    status.textContent = await sentenceOf(runner.dataset['job'], signal, onProgress);
  } catch (thrown) {
    status.textContent = signal.aborted
      ? `Canceled at ${Math.round(100 * reached)} %.`
      : String(thrown instanceof Error ? thrown.message : thrown);
  }
}

/** What comes of the sample of a job. The jobs are loaded only when one is run. */
async function sentenceOf(
  name = '',
  signal: AbortSignal,
  onProgress: (progress: { progress: number }) => void,
): Promise<string> {
  const { isJobName, jobs } = await import('#jobs/index.ts');
  if (!isJobName(name)) throw new RangeError(`There is no job called “${name}”.`);
  return describeSample(name);

  async function describeSample<Name extends JobName>(job: Name): Promise<string> {
    const { sample, describe } = jobs[job];
    return describe(await runJob(job, sample, { signal, onProgress }));
  }
}
