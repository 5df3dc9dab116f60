import type { InputOf, JobName, ResultOf } from './index.ts';
import { errorOf, type Answer, type Request } from './messages.ts';
import type { RunOptions } from './run-job.browser.ts';

// How long a canceled worker has, in milliseconds, to say where it stopped.
const GRACE = 300;

/** `runJob` in this worker, which is closed at the end, whatever the end. */
export function runInWorker<Name extends JobName>(
  worker: Worker,
  name: Name,
  input: InputOf<Name>,
  { onProgress, signal, resumeFrom }: RunOptions<Name>,
): Promise<ResultOf<Name>> {
  const send = (request: Request<Name>): void => worker.postMessage(request);
  const stopped = new AbortController();
  const run = new Promise<ResultOf<Name>>((resolve, reject) => {
    const stop = (): void => reject(signal?.reason);
    const answered = ({ data }: MessageEvent<Answer<Name>>): void => {
      if (data.kind === 'finished') return resolve(data.result);
      if (data.kind === 'failed') return reject(errorOf(data));
      const reached = data.kind === 'progress' ? data.progress : data.last;
      if (reached !== undefined) onProgress?.(reached);
      if (data.kind === 'canceled') stop();
    };
    const cancel = (): void => {
      send({ kind: 'cancel' });
      const timer = setTimeout(stop, GRACE);
      stopped.signal.addEventListener('abort', () => clearTimeout(timer));
    };
    worker.addEventListener('message', answered);
    worker.addEventListener('error', ({ message }) => reject(new Error(lost(message))));
    signal?.addEventListener('abort', cancel, { signal: stopped.signal });
    send({ kind: 'start', name, input, from: resumeFrom });
  });
  return run.finally(() => {
    stopped.abort();
    worker.terminate();
  });
}

const lost = (message = ''): string =>
  `The calculation in the background stopped${message && `: ${message}`}. Reload the page to try again.`;
