// A question that is asked again: with new numbers, unless it was begun with such.
import { afresh, readDraft } from '#components/items/draft.ts';
import { lessonOf } from '#progress/lesson-progress.ts';
import type { Progress } from '#progress/progress.ts';
import type { Item } from '#quiz/item.ts';
import { loadItems } from './question-setup.browser.ts';

/** The question as an element that wakes where it is put; undefined where the item is gone. */
export async function reviewQuestion(
  id: string,
  progress: Progress,
): Promise<HTMLElement | undefined> {
  const item = (await loadItems(lessonOf(id))).find((candidate) => candidate.id === id);
  if (item === undefined) return undefined;
  if (!isBegun(item, progress)) {
    const last = progress.state.items.get(id)?.last;
    void progress.saveDraft(id, afresh(item, progress.draft(id), last));
  }
  return questionElement(id);
}

/** Whether its numbers are new already: drawn, shown, and not answered. */
function isBegun(item: Item, progress: Progress): boolean {
  const draft = readDraft(item, progress.draft(item.id));
  const last = progress.state.items.get(item.id)?.last;
  const answered = last?.itemVersion === item.version && last.seed === draft?.seed;
  return draft !== undefined && !answered;
}

function questionElement(id: string): HTMLElement {
  const element = document.createElement('quiz-item');
  element.className = 'question';
  element.dataset['item'] = id;
  element.dataset['review'] = '';
  element.innerHTML =
    '<div class="question-box"><div class="question-frame"></div><p class="failure" role="alert" hidden></p></div>';
  return element;
}
