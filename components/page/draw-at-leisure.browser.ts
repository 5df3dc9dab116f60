// A lesson has thousands of elements below the first screen, most of them in formulas. The style
// sheet leaves out what is far away until it is drawn here, part by part, so that no single task
// holds up the page. See prose.css.

const parts = 'article[data-lesson] > :not([data-drawn])';

const whenIdle = (action: () => void): void => {
  if ('requestIdleCallback' in window) window.requestIdleCallback(action);
  else setTimeout(action, 50);
};

/** Draws what the style sheet has left out, one part of the page at a time. */
export function drawAtLeisure(): void {
  const next = document.querySelector(parts);
  if (next === null) return;
  next.setAttribute('data-drawn', '');
  whenIdle(drawAtLeisure);
}
