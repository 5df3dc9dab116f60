// What the buttons of a lesson's print options do; fetched when they are opened.
import { printAnswers } from '#components/items/print-answers.browser.ts';
import { onPress, partOf } from '#components/page/parts.browser.ts';
import { printAwake } from '#components/page/print-page.browser.ts';

/** Wires the options once. */
export function startLessonPrint(panel: HTMLElement): void {
  onPress(panel, 'print', () => {
    const chosen = panel.querySelector<HTMLInputElement>('input:checked');
    printAnswers(chosen?.value === 'with');
    return printLesson(panel);
  });
}

/** Prints once all is awake; meanwhile the panel says that it prepares. */
export async function printLesson(panel: HTMLElement): Promise<void> {
  const status = partOf(panel, 'status');
  const options = panel.querySelector<HTMLElement>('[popover]');
  const wasOpen = options?.matches(':popover-open');
  options?.showPopover();
  status.textContent = panel.dataset['preparing'] ?? '';
  await printAwake();
  status.textContent = '';
  if (wasOpen === false) options?.hidePopover();
}
