// What comes alive only when the reader comes near, and not before the first screen is painted: what
// is fetched then would hold up the text.
import { whenIdle } from './idle.browser.ts';
import { loaded } from './loaded.browser.ts';

const painted = loaded.then(
  () =>
    new Promise<void>((resolve) => {
      requestAnimationFrame(() => whenIdle(resolve));
    }),
);

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
