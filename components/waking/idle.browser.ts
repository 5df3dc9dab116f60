/** Runs `action` when the page has nothing better to do; half a second later at the latest. */
export function whenIdle(action: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(action, { timeout: 500 });
  else setTimeout(action, 50);
}
