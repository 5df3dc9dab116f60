// How the five are told apart without colour: by their dashes and by the shape at the end.
import type { RunnerName } from './runners.ts';

interface Stroke {
  /** As SVG writes a dash. */
  readonly dash: string;
  /** The mark at its end, around the origin. */
  readonly mark: string;
  /** Which turn draws its way in a drag; noisy ways with momentum are the longest. */
  readonly turn: 0 | 1;
}

export const strokes: Readonly<Record<RunnerName, Stroke>> = {
  gd: { dash: 'none', mark: 'M-4.6,0a4.6,4.6 0 1,0 9.2,0a4.6,4.6 0 1,0 -9.2,0Z', turn: 0 },
  momentum: { dash: '8 3', mark: 'M0,-5.6L5.2,3.8H-5.2Z', turn: 0 },
  sgdw: { dash: '8 3 2 3', mark: 'M0,5.6L5.2,-3.8H-5.2Z', turn: 1 },
  adam: { dash: '2.5 2.5', mark: 'M-4.2,-4.2H4.2V4.2H-4.2Z', turn: 1 },
  adamw: { dash: '12 4', mark: 'M0,-6L6,0L0,6L-6,0Z', turn: 1 },
};

/** The markers of the places, around the origin. */
export const markers = {
  ridge: star(12, 5.3),
  weakRidge: star(9, 4),
  box: 'M-9,-9H9V9H-9Z',
  free: 'M0,-8.5V8.5M-8.5,0H8.5',
} as const;

function star(outer: number, inner: number): string {
  const corners = Array.from({ length: 10 }, (_, k) => {
    const [radius, turn] = [k % 2 === 0 ? outer : inner, (Math.PI * k) / 5];
    return `${(radius * Math.sin(turn)).toFixed(1)},${(-radius * Math.cos(turn)).toFixed(1)}`;
  });
  return `M${corners.join('L')}Z`;
}
