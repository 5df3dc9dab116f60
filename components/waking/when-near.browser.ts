// What comes alive only when the reader comes near, and not before the first screen is painted: what
// is fetched then would hold up the text.
import { whenIdle } from './idle.browser.ts';
import { loaded } from './loaded.browser.ts';
import { reader } from './reader.browser.ts';

const painted = loaded.then(
  () =>
    new Promise<void>((resolve) => {
      requestAnimationFrame(() => whenIdle(resolve));
    }),
);

export interface Place {
  readonly element: Element;
  /** How many pixels away counts as near. */
  readonly margin: number;
  /** Whether it stands in the page already, for who only looks; else it does not wait for a sign. */
  readonly drawn: boolean;
}

/** Runs `action` once the reader is near; the answer gives that up. */
export function whenNear({ element, margin, drawn }: Place, action: () => void): () => void {
  const ready = drawn ? Promise.all([painted, reader]) : painted;
  const watcher = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watcher.disconnect();
      void ready.then(action);
    },
    { rootMargin: `${margin}px` },
  );
  watcher.observe(element);
  return () => watcher.disconnect();
}
