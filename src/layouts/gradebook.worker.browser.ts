// The worker of the gradebook: opens and grades receipts while the page goes on.
import { loadArea } from '#content/interface/load-area.browser.ts';
import { messageOf } from '#assignments/message-of.ts';
import { markAll, type Marked, type MarkRequest, type MarkStage } from '#gradebook/mark-all.ts';
import { askForLanguage } from '#language/current.ts';
import { languageNamed } from '#language/languages.ts';
import { itemSupply } from './item-supply.browser.ts';

/** To the worker, which has no page that says its language. */
export interface MarkTask {
  readonly request: MarkRequest;
  readonly code: string;
}

/** From the worker: any number of stages, then one end. */
export type MarkMessage =
  | { readonly kind: 'stage'; readonly stage: MarkStage }
  | { readonly kind: 'marked'; readonly marked: Marked }
  | { readonly kind: 'failed'; readonly message: string };

const silence = 50;

addEventListener('message', ({ data }: MessageEvent<MarkTask>) => void answer(data));

const send = (message: MarkMessage): void => postMessage(message);

async function answer({ request, code }: MarkTask): Promise<void> {
  let due = 0;
  try {
    askForLanguage(() => languageNamed(code));
    await Promise.all([loadArea('marking'), loadArea('unfit')]);
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
