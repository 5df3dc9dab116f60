// What the buttons of a lesson's print options do; fetched when they are opened.
import { printAnswers } from '#components/items/print-answers.browser.ts';
import { onPress, partOf } from '#components/page/parts.browser.ts';
import { printAwake } from '#components/page/print-page.browser.ts';

/** Wires the options once. */
export function startLessonPrint(panel: HTMLElement): void {
  const status = partOf(panel, 'status');
  onPress(panel, 'print', async () => {
    const chosen = panel.querySelector<HTMLInputElement>('input:checked');
    printAnswers(chosen?.value === 'with');
    status.textContent = panel.dataset['preparing'] ?? '';
    await printAwake();
    status.textContent = '';
  });
}
