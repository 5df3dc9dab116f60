// Figures on a page that show the same data or the same λ move together: they tell each other by
// events, and one that wakes up late takes what was shared before.
import type { SharedValues } from '#widget-state/shared-values.ts';
import type { LiveFrame } from './live-frame.ts';

const event = 'widget-shared';
let known: SharedValues = {};

/** Tells the other figures what `figure` set. */
export const share =
  (figure: HTMLElement) =>
  (values: SharedValues): void => {
    known = { ...known, ...values };
    document.dispatchEvent(new CustomEvent(event, { detail: { figure, values } }));
  };

/** Lets `frame` take what other figures share, from now on; returns what ends it. */
export function followShared(figure: HTMLElement, frame: LiveFrame): () => void {
  const hear = (told: Event) => {
    if (told instanceof CustomEvent && told.detail.figure !== figure)
      frame.follow(told.detail.values);
  };
  document.addEventListener(event, hear);
  frame.follow(known);
  return () => document.removeEventListener(event, hear);
}
