// The first sign that somebody reads here. What makes a page answer is not fetched, and what is out
// of sight is not drawn, for a page that was opened and left alone: the first screen stands without.
import { loaded } from './loaded.browser.ts';

const signs = ['scroll', 'pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin'];

// A reader by ear or by voice may give none of these signs while the first screen is read.
const patience = 20_000;

/**
 * Who came by a link to a place or a state, or was here before the scripts were, has given a sign. Who
 * comes again has the scripts already.
 */
const alreadyHere = (): boolean =>
  ('serviceWorker' in navigator && navigator.serviceWorker.controller !== null) ||
  window.location.hash !== '' ||
  window.location.search !== '' ||
  window.scrollY > 0 ||
  document.activeElement !== document.body ||
  document.documentElement.matches(':hover');

/** Fulfilled by the first movement, touch, key, scroll or focus, or after 20 seconds. */
export const reader: Promise<void> = new Promise((resolve) => {
  const found = new AbortController();
  const { signal } = found;
  const come = () => {
    found.abort();
    resolve();
  };
  for (const sign of signs)
    window.addEventListener(sign, come, { signal, capture: true, passive: true });
  void loaded.then(() => setTimeout(come, patience));
  if (alreadyHere()) come();
});
