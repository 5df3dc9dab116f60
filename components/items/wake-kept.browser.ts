// A browser's own menu prints at once, and questions that sleep have their first numbers. So those that
// hold something of the reader's come alive out of sight, too, one by one when the page has time.
import { whenIdle } from '#components/waking/idle.browser.ts';
import { loaded } from '#components/waking/loaded.browser.ts';
import { reader } from '#components/waking/reader.browser.ts';
import type { Progress } from '#progress/progress.ts';

const isKept = (progress: Progress, item: string): boolean =>
  progress.draft(item) !== undefined ||
  progress.state.items.has(item) ||
  progress.state.predictions.has(item);

const sleeping = '.question[data-item]:not([data-alive])';

/** Wakes them once the page is loaded and somebody reads it. */
export async function wakeKept(progress: Progress): Promise<void> {
  await Promise.all([loaded, reader]);
  for (const question of document.querySelectorAll<HTMLElement>(sleeping)) {
    if (!isKept(progress, question.dataset['item'] ?? '')) continue;
    await new Promise<void>(whenIdle);
    question.dispatchEvent(new CustomEvent('wake'));
  }
}
