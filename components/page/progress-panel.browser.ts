import { largestFile } from '#progress/event-file.ts';
import type { ImportResult, Progress } from '#progress/progress.ts';
import type { ProgressState } from '#progress/reducer.ts';
import { saveProgressFile } from '#progress/save-file.browser.ts';
import { startErasing } from './erasing.browser.ts';
import { onPress, partOf } from './parts.browser.ts';

/** Brings the panel to life: what is kept, saved as a file, brought back and erased. */
export function startProgressPanel(panel: HTMLElement, progress: Progress): void {
  const say = (sentence: string) => (partOf(panel, 'result').textContent = sentence);
  const take = async (file: File | undefined) => file && say(await bringBack(file, progress));
  const show = () => (partOf(panel, 'summary').textContent = summary(progress.state));
  onPress(panel, 'save', () => say(`Saved as ${saveProgressFile(progress)}.`));
  startErasing(panel, progress, say);
  onChosenFile(panel, take);
  onDroppedFile(panel, take);
  progress.subscribe(show);
  show();
}

function summary({ items, predictions, lessons }: ProgressState): string {
  const answered = [...items.values()];
  const solved = answered.filter((item) => item.solved).length;
  const opened = `${counted(lessons.size, 'lesson')} opened`;
  if (answered.length + predictions.size > 0)
    return `Kept here: ${opened}, ${counted(answered.length, 'question')} answered, ${solved} solved, ${counted(predictions.size, 'prediction')} made.`;
  return lessons.size > 0 ? `Kept here: ${opened}.` : 'Nothing is kept yet.';
}

const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;

async function bringBack(file: File, progress: Progress): Promise<string> {
  if (file.size > largestFile) return 'This file is too large to be saved progress.';
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return 'This file could not be read: choose it once more.';
  return sentence(await progress.importText(text));
}

function sentence(result: ImportResult): string {
  if (result.outcome === 'refused') return `${result.message} What is kept here is unchanged.`;
  const entries = `${result.added} ${result.added === 1 ? 'entry was' : 'entries were'} added`;
  return result.known > 0 ? `${entries}; ${result.known} were here already.` : `${entries}.`;
}

type Take = (file: File | undefined) => unknown;

function onChosenFile(panel: HTMLElement, take: Take): void {
  const input = partOf(panel, 'file');
  if (!(input instanceof HTMLInputElement)) return;
  input.addEventListener('change', () => {
    take(input.files?.[0]);
    // Choosing the same file again is a change again.
    input.value = '';
  });
}

function onDroppedFile(panel: HTMLElement, take: Take): void {
  const dragging = (is: boolean) => panel.toggleAttribute('data-dragging', is);
  panel.addEventListener('dragover', (event) => {
    event.preventDefault();
    dragging(true);
  });
  panel.addEventListener('dragleave', () => dragging(false));
  panel.addEventListener('drop', (event) => {
    event.preventDefault();
    dragging(false);
    take(event.dataTransfer?.files[0]);
  });
}
