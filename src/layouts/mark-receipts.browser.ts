import type { MarkReceipts } from '#components/gradebook/contract.ts';
import { markAll } from '#gradebook/mark-all.ts';
import { language } from '#language/current.ts';
import { say } from '#say/gradebook.ts';
import type { MarkMessage, MarkTask } from './gradebook.worker.browser.ts';
import { itemSupply } from './item-supply.browser.ts';

/**
 * Marks in a worker, or beside the page's own work where there are none.
 *
 * Rejects with the signal's reason where it was stopped.
 */
export const markReceipts: MarkReceipts = async (request, watch) => {
  watch.signal.throwIfAborted();
  const worker = newWorker();
  if (worker === undefined) return markHere(request, watch);
  const marked = new Promise<Awaited<ReturnType<MarkReceipts>>>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<MarkMessage>) => {
      if (data.kind === 'stage') watch.onStage(data.stage);
      else if (data.kind === 'marked') resolve(data.marked);
      else reject(new Error(data.message));
    });
    worker.addEventListener('error', () => reject(new Error(say('gradingStopped'))));
    watch.signal.addEventListener('abort', () => reject(watch.signal.reason));
    const task: MarkTask = { request, code: language().code };
    worker.postMessage(task);
  });
  return marked.finally(() => worker.terminate());
};

function newWorker(): Worker | undefined {
  try {
    // The bundler knows a worker by this very form.
    return new Worker(new URL('./gradebook.worker.browser.ts', import.meta.url), {
      type: 'module',
    });
  } catch {
    return undefined;
  }
}

const markHere: MarkReceipts = async (request, { onStage, signal }) => {
  const steps = markAll(request, itemSupply);
  for (;;) {
    const step = await steps.next();
    if (step.done) return step.value;
    onStage(step.value);
    // Clicks and drawing have their turn.
    await new Promise((done) => setTimeout(done));
    signal.throwIfAborted();
  }
};
