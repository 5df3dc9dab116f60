// What is said where something did not come alive, with a button that tries again.
import { say } from '#say/waking.ts';

/**
 * Shows `text` in `place` with a button that runs `again`. Where that fails, too, the page is loaded
 * anew: a browser may remember that a script could not be had, and a site that was published in the
 * meantime has other scripts. It is not while the site cannot be reached, or something typed would be lost.
 */
export function offerRetry(place: HTMLElement, text: string, again: () => Promise<unknown>): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = say('again');
  button.addEventListener('click', () => {
    place.hidden = true;
    again().catch(() => reloadIfSafe(place, again));
  });
  place.replaceChildren(`${text} `, button);
  place.hidden = false;
}

async function reloadIfSafe(place: HTMLElement, again: () => Promise<unknown>): Promise<void> {
  if (!(await isReachable())) offerRetry(place, say('unreachable'), again);
  else if (isTypedInVain()) offerRetry(place, say('typed'), again);
  else window.location.reload();
}

const isReachable = (): Promise<boolean> =>
  fetch(window.location.href, { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );

/** Whether something stands in the fields of a question that nobody listens to. */
const isTypedInVain = (): boolean =>
  Array.from(
    document.querySelectorAll<HTMLInputElement>('.question:not([data-alive]) fieldset input'),
  ).some(
    ({ value, defaultValue, checked, defaultChecked }) =>
      value !== defaultValue || checked !== defaultChecked,
  );
