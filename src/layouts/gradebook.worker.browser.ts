// The worker of the gradebook: opens and grades receipts while the page goes on.
import { messageOf } from '#assignments/message-of.ts';
import { markAll, type Marked, type MarkRequest, type MarkStage } from '#gradebook/mark-all.ts';
import { itemSupply } from './item-supply.browser.ts';

/** From the worker: any number of stages, then one end. */
export type MarkMessage =
  | { readonly kind: 'stage'; readonly stage: MarkStage }
  | { readonly kind: 'marked'; readonly marked: Marked }
  | { readonly kind: 'failed'; readonly message: string };

const silence = 50;

addEventListener('message', ({ data }: MessageEvent<MarkRequest>) => void answer(data));

const send = (message: MarkMessage): void => postMessage(message);

async function answer(request: MarkRequest): Promise<void> {
  let due = 0;
  try {
    const steps = markAll(request, itemSupply);
    for (;;) {
      const step = await steps.next();
      if (step.done) return send({ kind: 'marked', marked: step.value });
      if (performance.now() < due) continue;
      due = performance.now() + silence;
      send({ kind: 'stage', stage: step.value });
    }
  } catch (thrown) {
    send({ kind: 'failed', message: messageOf(thrown) });
  }
}
