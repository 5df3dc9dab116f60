// What does not depend on the chosen λ, so that dragging λ does not find it again.
import { latest } from '#numerics/latest.ts';
import type { PolynomialRidge } from '#numerics/polynomial-ridge.ts';
import type { PolyFitState } from './controls.ts';
import { dataOf, errorsOf, fitsOf, type Data } from './fit.ts';
import { lambdaGrid, lambdaPlace } from './lambda-axis.ts';

const places = Float64Array.from(lambdaGrid, lambdaPlace);

/** Training error and error on new points, as mean squares, over the whole axis of λ. */
function errorsOverLambda(fits: PolynomialRidge, data: Data, shift: number) {
  const errors = lambdaGrid.map((lambda) => errorsOf(fits.at(lambda), data, shift));
  return {
    places,
    training: Float64Array.from(errors, ({ training }) => training),
    fresh: Float64Array.from(errors, ({ fresh }) => fresh),
  };
}

/** The data, the fit at every λ, and its errors. */
export const overLambda = latest(
  (state: PolyFitState) => {
    const data = dataOf(state);
    const fits = fitsOf(data, state);
    return { data, fits, errorCurves: errorsOverLambda(fits, data, state.shift) };
  },
  ({ points, degree, intercept, shift }) => `${points} ${degree} ${intercept} ${shift}`,
);
