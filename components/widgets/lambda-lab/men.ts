// The men of the prostate data, and the errors that one fit to all 67 of them tells.
import { prostate } from '#content/datasets/prostate.ts';
import { once } from '#numerics/once.ts';
import { heldOutError } from '#numerics/paths/ridge-folds.ts';
import { ridgePath } from '#numerics/paths/ridge-path.ts';
import { generalizedCrossValidation, leaveOneOut } from '#numerics/paths/ridge-selection.ts';
import { designFor } from '#numerics/standardize.ts';
import { lambdas } from './grid.ts';

/** How many are fitted to, and folded. */
export const MEN = 67;

/** Each column is divided by its standard deviation, with divisor n − 1. */
export const scaling = 'sample';

/** The file is in the order of the responses: these men have the lowest. */
export const SPOILED = 3;

/** Written down so many times too large, a level in logarithms gains the logarithm. */
export const SLIP = 1000;

function menWith(spoiled: number) {
  const { X, y } = prostate('train');
  const men = { X, y: y.map((level, i) => (i < spoiled ? level + Math.log(SLIP) : level)) };
  const design = designFor(men.X, men.y, { scaling });
  const path = ridgePath(design.X, design.y);
  // Each of the fit to all men, by the name of its term.
  const errors = {
    training: (lambda: number) => path.residualSumOfSquares(lambda) / MEN,
    loo: (lambda: number) => leaveOneOut(path, lambda),
    gcv: (lambda: number) => generalizedCrossValidation(path, lambda),
    /** The mean over the 30 men held out, whose levels are never spoiled. */
    test: heldOutError(men, prostate('test'), { scaling }),
  };
  const along = (error: (lambda: number) => number) => Float64Array.from(lambdas, error);
  return {
    ...{ men, errors },
    curves: {
      ...{ training: along(errors.training), loo: along(errors.loo), gcv: along(errors.gcv) },
      test: along(errors.test),
    },
    /** The intercept counts, too. */
    degreesOfFreedom: (lambda: number) => 1 + path.effectiveDegreesOfFreedom(lambda),
  };
}

const men = { no: once(() => menWith(0)), yes: once(() => menWith(SPOILED)) };

/** Everything that does not depend on the folds. */
export const menFor = (contaminated: 'no' | 'yes') => men[contaminated]();
