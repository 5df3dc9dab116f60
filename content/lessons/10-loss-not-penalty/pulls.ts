// Cost, pull and weight of a few residuals under the four losses, and three points with one far out.
import { matrixFromColumns } from '#numerics/linear-algebra/matrix.ts';
import { absolute } from '#numerics/losses/absolute.ts';
import { huber } from '#numerics/losses/huber.ts';
import { squared } from '#numerics/losses/squared.ts';
import { tukey } from '#numerics/losses/tukey.ts';
import { exactFit } from '#numerics/robust/exact-fit.ts';
import { normalEfficiency } from '#numerics/robust/normal-efficiency.ts';
import { through } from './values.ts';

const losses = { squared: squared(), huber: huber(), absolute: absolute(), bisquare: tukey() };

/** ρ, ψ and ψ/r */
export const at = (loss: keyof typeof losses, r: number) => ({
  cost: losses[loss].value(r),
  pull: losses[loss].slope(r),
  weight: losses[loss].weight(r),
});

/** The largest pull of the bisquare, and the residual that has it, in units of c: 1/√5. */
export const bisquarePeak = {
  residual: losses.bisquare.c / Math.sqrt(5),
  pull: losses.bisquare.slope(losses.bisquare.c / Math.sqrt(5)),
};

/** How many of a hundred observations least squares needs for the precision of Huber's loss, errors being normal. */
export const ofHundred = 100 * normalEfficiency(losses.huber);

const x = [1, 1, 1, 10];

/** Slopes through the origin of (1, 1) three times and (10, y). */
export const farOut = (y: number) => ({
  absolute: through.leastAbsolute(x, [1, 1, 1, y]),
  squared: through.leastSquares(x, [1, 1, 1, y]),
  huber:
    exactFit(matrixFromColumns([Float64Array.from(x)], 4), [1, 1, 1, y], huber(), {
      intercept: false,
    }).w[0] ?? NaN,
});
