// The line at the foot of every page that says how far it is.
import { onStates } from './states.browser.ts';
import { shortState } from './words.ts';

/** Shows in the line what the worker tells from now on. */
export function showStates(): void {
  const line = document.querySelector('[data-offline-state]');
  if (line) onStates((told) => (line.textContent = `: ${shortState(told)}`));
}
