// The 200 data sets, drawn once for each seed, and the fits to them.
import { drawNoise, projectNoise, turnedFits } from '#numerics/bias-variance/resampled-ridge.ts';
import { meanVector } from '#numerics/bias-variance/sampled-error.ts';
import { latest } from '#numerics/latest.ts';
import { addScaled } from '#numerics/linear-algebra/vector.ts';
import { grid, problemOf, truthOf, type Noise } from './problem.ts';

export const DATA_SETS = 200;

/** Of the largest data sets; smaller ones are their beginnings. */
export const MOST_ROWS = 100;

/** What decides how the data sets come out. */
export interface Draw extends Noise {
  readonly seed: number;
}

/** By all that a draw depends on. */
export const keyOf = ({ n, sigma, seed }: Draw): string => `${n} ${sigma} ${seed}`;

const noiseOf = latest((seed: number) => drawNoise(DATA_SETS, MOST_ROWS, seed), String);

const projected = latest(
  ({ n, seed }: Omit<Draw, 'sigma'>) => projectNoise(problemOf(n).U, noiseOf(seed)),
  ({ n, seed }) => `${n} ${seed}`,
);

/** The fits at λ, as weights along the singular directions: six numbers after six numbers. */
export const turnedWeights = (draw: Draw, lambda: number) =>
  turnedFits(truthOf(draw), projected(draw), lambda);

/** The curves of such weights, and the curve of their mean: as many numbers as `grid` has, for each. */
export function curvesOf(n: number, turned: Float64Array) {
  const { directionCurves } = problemOf(n);
  const size = directionCurves.length;
  const curveAt = (weights: Float64Array, start: number, curve: Float64Array) =>
    directionCurves.forEach((one, j) => addScaled(curve, weights[start + j] ?? NaN, one));
  const curves = new Float64Array((turned.length / size) * grid.length);
  for (let r = 0; r < turned.length / size; r += 1)
    curveAt(turned, r * size, curves.subarray(r * grid.length, (r + 1) * grid.length));
  const mean = new Float64Array(grid.length);
  curveAt(meanVector(turned, size), 0, mean);
  return { curves, mean };
}

/** The first of the data sets, for an example. */
export const firstDataSet = latest(({ n, sigma, seed }: Draw) => {
  const { places, means } = problemOf(n);
  const errors = noiseOf(seed)[0];
  return { x: places, y: means.map((mean, i) => mean + sigma * (errors?.[i] ?? NaN)) };
}, keyOf);
