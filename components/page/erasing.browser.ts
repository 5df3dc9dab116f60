import type { Progress } from '#progress/progress.ts';
import { onPress, partOf } from './parts.browser.ts';

type Say = (sentence: string) => void;

/** Erases after a question in the page, and can undo it until the page is left. */
export function startErasing(panel: HTMLElement, progress: Progress, say: Say): void {
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
    say(failure === undefined ? wasErased : `Nothing was erased. ${failure.message}`);
  });
  onPress(panel, 'undo', async () => {
    if (erased !== undefined) await progress.importText(erased);
    erased = undefined;
    partOf(panel, 'undo').hidden = true;
    partOf(panel, 'erase').focus();
    say('Everything that was erased is back.');
  });
}

const wasErased = 'Everything was erased. You can undo this until you leave the page.';

function ask(panel: HTMLElement): void {
  partOf(panel, 'confirm').hidden = false;
  partOf(panel, 'keep').focus();
}

function closeQuestion(panel: HTMLElement, focusNext: string): void {
  partOf(panel, 'confirm').hidden = true;
  partOf(panel, focusNext).focus();
}
