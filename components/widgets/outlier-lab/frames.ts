import { plotFrame } from '#components/plot/frame.ts';

const size = { width: 360, height: 336 };

export const pointsFrame = plotFrame(
  { ...size, margin: { top: 34, right: 70, bottom: 46, left: 30 } },
  [0, 25],
  [-8, 32],
);

/** Where the columns of errors stand: their zero, and how many units wide an error of 1 is. */
export const missColumns = [
  { name: 'slope', label: 'slope off by', zero: 150, unit: 22 },
  { name: 'level', label: 'level off by', zero: 246, unit: 17 },
] as const;

/** The longest bar; a larger error ends there in an arrow. */
export const LONGEST_BAR = 38;

export const missFrame = plotFrame(
  { ...size, margin: { top: 34, right: 4, bottom: 10, left: 4 } },
  [0, 1],
  [6, 0],
);
