// What scrolls inside itself has to be reachable by keyboard, and only while it does scroll.
const scrollable = '.katex-display, .prose table, .prose pre';

function makeReachable(element: Element): void {
  if (element.scrollWidth > element.clientWidth) element.setAttribute('tabindex', '0');
  else element.removeAttribute('tabindex');
}

const observer = new ResizeObserver((entries) => {
  for (const { target } of entries) makeReachable(target);
});

for (const element of document.querySelectorAll(scrollable)) observer.observe(element);
