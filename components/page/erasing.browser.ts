import { say } from '#say/keeping.ts';
import type { Progress } from '#progress/progress.ts';
import { onPress, partOf } from './parts.browser.ts';

type Tell = (sentence: string) => void;

/** Erases after a question in the page, and can undo it until the page is left. */
export function startErasing(panel: HTMLElement, progress: Progress, tell: Tell): void {
  let erased: string | undefined;
  onPress(panel, 'erase', () => ask(panel));
  onPress(panel, 'keep', () => closeQuestion(panel, 'erase'));
  partOf(panel, 'confirm').addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') closeQuestion(panel, 'erase');
  });
  onPress(panel, 'erase-now', async () => {
    const before = progress.exportText();
    const failure = await progress.erase();
    if (failure === undefined) erased = before;
    partOf(panel, 'undo').hidden = erased === undefined;
    closeQuestion(panel, failure === undefined ? 'undo' : 'erase');
    const problem = failure?.message;
    tell(problem === undefined ? say('wasErased') : say('notErased', { problem }));
  });
  onPress(panel, 'undo', async () => {
    if (erased !== undefined) await progress.importText(erased);
    erased = undefined;
    partOf(panel, 'undo').hidden = true;
    partOf(panel, 'erase').focus();
    tell(say('isBack'));
  });
}

function ask(panel: HTMLElement): void {
  partOf(panel, 'confirm').hidden = false;
  partOf(panel, 'keep').focus();
}

function closeQuestion(panel: HTMLElement, focusNext: string): void {
  partOf(panel, 'confirm').hidden = true;
  partOf(panel, focusNext).focus();
}
