import { halving } from './halving.ts';
import type { CoordinateDatafit } from './problem.ts';
import { stepSizeFor } from './step-size.ts';

const MAX_DOUBLINGS = 100;

/**
 * argmin over b of f(b, 0, …, 0): the null model, an intercept and nothing else.
 *
 * ȳ for the squared error, log(ȳ / (1 − ȳ)) for the logistic loss. Steps down the slope, each twice the
 * one before, until the slope turns, and then halves that interval to the last digit. Throws a
 * RangeError where the slope never turns, as with labels that are all 1.
 */
export function nullIntercept(datafit: CoordinateDatafit): number {
  const slope = (b: number): number => {
    const w = new Float64Array(datafit.dimension).fill(b, 0, 1);
    return datafit.coordinateGradient(0, datafit.residual(w));
  };
  const first = slope(0);
  if (first === 0) return 0;
  const stride = -first * stepSizeFor(datafit.coordinateSmoothness[0] ?? 0);
  const turned = (b: number): boolean => Math.sign(slope(b)) === -Math.sign(first);
  let [near, far] = [0, stride];
  for (let doublings = 0; !turned(far); doublings += 1) {
    if (doublings === MAX_DOUBLINGS) {
      throw new RangeError('No finite intercept fits y: give observations of both classes.');
    }
    [near, far] = [far, 2 * far];
  }
  return halving(near, far, (b) => !turned(b)).near;
}
