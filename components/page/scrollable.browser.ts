// What scrolls inside itself has to be reachable by keyboard, and only while it does scroll.
const scrollable = '.katex-display, .prose table, .prose pre';

function makeReachable(element: Element): void {
  if (element.scrollWidth > element.clientWidth) element.setAttribute('tabindex', '0');
  else element.removeAttribute('tabindex');
}

const sizes = new ResizeObserver((entries) => {
  for (const { target } of entries) makeReachable(target);
});

// Only what comes near: asking for a width makes the browser lay out what it had left for later.
const near = new IntersectionObserver(
  (entries) => {
    for (const { target } of entries.filter(({ isIntersecting }) => isIntersecting)) {
      near.unobserve(target);
      sizes.observe(target);
    }
  },
  { rootMargin: '300px' },
);

for (const element of document.querySelectorAll(scrollable)) near.observe(element);
