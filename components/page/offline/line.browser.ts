// The line at the foot of every page that says how far it is.
import type { Told } from '#offline/messages.ts';
import { onStates } from './states.browser.ts';
import { shortState } from './words.ts';

/** Between two changes of the line, in milliseconds: for each the browser lays out the page. */
const PAUSE = 500;

/** Shows in the line what the worker tells from now on, of many states at once the last. */
export function showStates(): void {
  const line = document.querySelector('[data-offline-state]');
  if (!line) return;
  let last: Told | undefined;
  const show = () => {
    if (last) line.textContent = `: ${shortState(last)}`;
    last = undefined;
  };
  onStates((told) => {
    if (!last) setTimeout(show, PAUSE);
    last = told;
  });
}
