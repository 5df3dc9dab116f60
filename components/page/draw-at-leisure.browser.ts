// A lesson or quiz has thousands of elements below the first screen, most of them in formulas. The style
// sheet leaves out what is far away until it is drawn here, part by part, so that no single task
// holds up the page. See prose.css.
import { whenIdle } from '#components/waking/idle.browser.ts';
import { loaded } from '#components/waking/loaded.browser.ts';
import { reader } from '#components/waking/reader.browser.ts';

const parts =
  'article[data-lesson] > :not([data-drawn]), :is(article, .column) > .quiz > li:not([data-drawn])';

function drawNext(): void {
  const next = document.querySelector(parts);
  if (next === null) return;
  next.setAttribute('data-drawn', '');
  whenIdle(drawNext);
}

/**
 * Draws what the style sheet has left out, one part of the page at a time once it has loaded and
 * somebody reads it; all at once where the address names a place in the page, which must not move any more.
 */
export function drawAtLeisure(): void {
  const place = document.querySelector(':target');
  if (place === null) {
    void Promise.all([loaded, reader]).then(drawNext);
    return;
  }
  drawAll();
  place.scrollIntoView();
}

/** Before somebody is led to a place, which may be among what is left out. */
export function drawAll(): void {
  for (const part of document.querySelectorAll(parts)) part.setAttribute('data-drawn', '');
}
