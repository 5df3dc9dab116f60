import { pointsText } from '#widget-state/points.ts';

/** Made up: about sin 3x, with errors written by hand. */
export const wave = pointsText(
  [
    [-0.94, -0.6],
    [-0.8, -0.45],
    [-0.64, -1.1],
    [-0.46, -1.15],
    [-0.3, -0.5],
    [-0.1, -0.55],
    [0.06, 0.35],
    [0.24, 0.45],
    [0.4, 1.25],
    [0.6, 0.8],
    [0.78, 0.95],
    [0.96, 0],
  ].map(([x = NaN, y = NaN]) => ({ x, y })),
);
