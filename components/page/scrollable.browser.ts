// What scrolls inside itself has to be reachable by keyboard, and only while it does scroll.
const scrollable = '.katex-display, .prose table, .prose pre, .scroll';

function makeReachable(element: Element): void {
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
  if (scrollWidth > clientWidth || scrollHeight > clientHeight + 1)
    element.setAttribute('tabindex', '0');
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

// What is folded has no width before, and some of it is made only when it is opened; then it is there to
// be reached by the next key.
document.addEventListener(
  'toggle',
  ({ target }) =>
    requestAnimationFrame(() => {
      if (!(target instanceof Element)) return;
      for (const element of target.querySelectorAll(scrollable)) sizes.observe(element);
    }),
  true,
);
