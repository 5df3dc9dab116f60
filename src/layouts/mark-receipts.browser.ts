import type { MarkReceipts } from '#components/gradebook/contract.ts';
import type { MarkMessage } from './gradebook.worker.browser.ts';

/** Marks in a worker, which is closed at the end, whatever the end; rejects with the signal's reason. */
export const markReceipts: MarkReceipts = async (request, { onStage, signal }) => {
  signal.throwIfAborted();
  // The bundler knows a worker by this very form.
  const worker = new Worker(new URL('./gradebook.worker.browser.ts', import.meta.url), {
    type: 'module',
  });
  const marked = new Promise<Awaited<ReturnType<MarkReceipts>>>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<MarkMessage>) => {
      if (data.kind === 'stage') onStage(data.stage);
      else if (data.kind === 'marked') resolve(data.marked);
      else reject(new Error(data.message));
    });
    worker.addEventListener('error', () =>
      reject(new Error('The grading in the background stopped: reload the page and try again.')),
    );
    signal.addEventListener('abort', () => reject(signal.reason));
    worker.postMessage(request);
  });
  return marked.finally(() => worker.terminate());
};
