import { isJobName, jobs, type JobName } from '#jobs/index.ts';
import { runJob } from '#jobs/run-job.browser.ts';
import { onPress, partOf } from './parts.browser.ts';

/** Wires the buttons of a `<job-runner data-job>`: Run computes the job's sample, Cancel stops it. */
export function startJobRunner(runner: HTMLElement): void {
  const { job: name = '' } = runner.dataset;
  if (!isJobName(name)) return;
  let stop = new AbortController();
  onPress(runner, 'cancel', () => stop.abort());
  onPress(runner, 'run', () => {
    stop.abort();
    stop = new AbortController();
    return show(runner, name, stop.signal);
  });
}

/** Runs the sample of a job, and says how it goes. */
async function show<Name extends JobName>(
  runner: HTMLElement,
  name: Name,
  signal: AbortSignal,
): Promise<void> {
  const status = partOf(runner, 'status');
  status.textContent = 'Running …';
  let reached = 0;
  const onProgress = ({ progress }: { progress: number }): void => {
    reached = progress;
    partOf(runner, 'progress').setAttribute('value', String(progress));
  };
  try {
    const result = await runJob(name, jobs[name].sample, { signal, onProgress });
    status.textContent = jobs[name].describe(result);
  } catch (thrown) {
    status.textContent = signal.aborted
      ? `Canceled at ${Math.round(100 * reached)} %.`
      : String(thrown instanceof Error ? thrown.message : thrown);
  }
}
