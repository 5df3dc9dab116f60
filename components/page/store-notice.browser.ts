import { say } from '#say/progress.ts';
import type { Progress } from '#progress/progress.ts';
import { saveProgressFile } from '#progress/save-file.browser.ts';
import { onPress, partOf } from './parts.browser.ts';

/** Shows the notice of `progress` while there is one, until it is closed or another one comes. */
export function startStoreNotice(banner: HTMLElement, progress: Progress): void {
  let closed: string | undefined;
  const show = () => {
    const message = progress.notice?.message;
    showMessage(banner, message === closed ? undefined : message);
  };
  onPress(banner, 'save', () => {
    partOf(banner, 'message').textContent = say('savedAs', { name: saveProgressFile(progress) });
  });
  onPress(banner, 'close', () => {
    closed = progress.notice?.message;
    show();
  });
  returnFocus(banner);
  progress.subscribe(show);
  show();
}

function showMessage(banner: HTMLElement, message = ''): void {
  banner.toggleAttribute('data-open', message !== '');
  // On the root, too: a `:has()` there would be asked again at every change of the page.
  document.documentElement.toggleAttribute('data-store-notice', message !== '');
  for (const name of ['save', 'close']) partOf(banner, name).hidden = message === '';
  // Written only when it changes, or a screen reader would say it at every answer.
  const status = partOf(banner, 'message');
  if (status.textContent !== message) status.textContent = message;
}

/** Closing gives the focus back to where it came from. */
function returnFocus(banner: HTMLElement): void {
  let from: EventTarget | null = null;
  banner.addEventListener('focusin', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !banner.contains(relatedTarget)) from = relatedTarget;
  });
  onPress(banner, 'close', () => from instanceof HTMLElement && from.focus());
}
