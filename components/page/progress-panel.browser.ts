import { say } from '#say/keeping.ts';
import { say as sayProgress } from '#say/progress.ts';
import { largestFile } from '#progress/event-file.ts';
import type { ImportResult, Progress } from '#progress/progress.ts';
import type { ProgressState } from '#progress/reducer.ts';
import { saveProgressFile } from '#progress/save-file.browser.ts';
import { startErasing } from './erasing.browser.ts';
import { onPress, partOf } from './parts.browser.ts';

/** Brings the panel to life: what is kept, saved as a file, brought back and erased. */
export function startProgressPanel(panel: HTMLElement, progress: Progress): void {
  const tell = (sentence: string) => (partOf(panel, 'result').textContent = sentence);
  const take = async (file: File | undefined) => file && tell(await bringBack(file, progress));
  const show = () => (partOf(panel, 'summary').textContent = summary(progress.state));
  onPress(panel, 'save', () => tell(sayProgress('savedAs', { name: saveProgressFile(progress) })));
  startErasing(panel, progress, tell);
  onChosenFile(panel, take);
  onDroppedFile(panel, take);
  progress.subscribe(show);
  show();
}

function summary({ items, predictions, lessons }: ProgressState): string {
  const answered = [...items.values()];
  const solved = answered.filter((item) => item.solved).length;
  const opened = say('lessonsOpened', { n: lessons.size });
  if (answered.length + predictions.size > 0)
    return say('kept', {
      opened,
      answered: say('questionsAnswered', { n: answered.length }),
      solved,
      predicted: say('predictionsMade', { n: predictions.size }),
    });
  return lessons.size > 0 ? say('onlyOpened', { opened }) : say('nothingYet');
}

async function bringBack(file: File, progress: Progress): Promise<string> {
  if (file.size > largestFile) return sayProgress('tooLarge');
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return say('unreadable');
  return sentence(await progress.importText(text));
}

function sentence(result: ImportResult): string {
  if (result.outcome === 'refused') return say('unchanged', { problem: result.message });
  const { added: n, known } = result;
  return known > 0 ? say('addedOthersKnown', { n, known }) : say('added', { n });
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
