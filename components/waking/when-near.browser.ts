// What comes alive only when the reader comes near, and not before the first screen is painted: what
// is fetched then would hold up the text.
import { whenIdle } from './idle.browser.ts';

const painted: Promise<void> = new Promise((resolve) => {
  const paint = () => requestAnimationFrame(() => whenIdle(resolve));
  if (document.readyState === 'complete') paint();
  else window.addEventListener('load', paint, { once: true });
});

/** Runs `action` once `element` is less than `margin` pixels away; the answer gives that up. */
export function whenNear(element: Element, margin: number, action: () => void): () => void {
  const watcher = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watcher.disconnect();
      void painted.then(action);
    },
    { rootMargin: `${margin}px` },
  );
  watcher.observe(element);
  return () => watcher.disconnect();
}
