// The first screen is painted before anything is fetched that makes it answer.

const whenIdle = (action: () => void): void => {
  if ('requestIdleCallback' in window) window.requestIdleCallback(action, { timeout: 500 });
  else setTimeout(action, 50);
};

/** Fulfilled once the page has loaded and been painted. */
export const settled: Promise<void> = new Promise((resolve) => {
  const paint = () => requestAnimationFrame(() => whenIdle(resolve));
  if (document.readyState === 'complete') paint();
  else window.addEventListener('load', paint, { once: true });
});
