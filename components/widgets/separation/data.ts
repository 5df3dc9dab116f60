import { pointsText, type Point } from '#widget-state/points.ts';

/** How many points each group has; those labeled −1 come first. */
export const groupSize = 8;

/** Made up so that the line between the means and the one of largest margin differ. */
const minus: readonly Point[] = [
  { x: 0.9, y: -1.3 },
  { x: -2.2, y: 0.5 },
  { x: -2.8, y: -0.3 },
  { x: -3, y: -1.2 },
  { x: -2.1, y: -0.9 },
  { x: -3.3, y: 0.2 },
  { x: -2.5, y: -2 },
  { x: -1.5, y: -1.6 },
];
const plus: readonly Point[] = [
  { x: -0.9, y: 1.3 },
  { x: 2.2, y: -0.5 },
  { x: 2.7, y: 0.6 },
  { x: 3.2, y: 1.1 },
  { x: 1.9, y: 0.8 },
  { x: 3.1, y: -0.2 },
  { x: 2.4, y: 2.1 },
  { x: 1.3, y: 1.7 },
];

/** Each group that much nearer to the other. */
const nearer = (group: readonly Point[], sign: 1 | -1): Point[] =>
  group.map(({ x, y }) => ({
    x: Number((x + sign * 1.5).toFixed(1)),
    y: Number((y + sign * 0.4).toFixed(1)),
  }));

/** The points of each arrangement, as the control holds them. */
export const arrangements = {
  apart: pointsText([...minus, ...plus]),
  astray: pointsText([...minus, { x: -2.5, y: -0.8 }, ...plus.slice(1)]),
  mixed: pointsText([...nearer(minus, 1), ...nearer(plus, -1)]),
} as const;
