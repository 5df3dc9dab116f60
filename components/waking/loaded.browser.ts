/** Fulfilled once the page has loaded, with all that it asked for at first. */
export const loaded: Promise<void> = new Promise((resolve) => {
  if (document.readyState === 'complete') resolve();
  else window.addEventListener('load', () => resolve(), { once: true });
});
