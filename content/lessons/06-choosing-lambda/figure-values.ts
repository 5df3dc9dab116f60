// The numbers that this lesson's prose takes from its figure, and what stands behind them.
import { lambdas } from '#components/widgets/lambda-lab/grid.ts';
import { MEN, menFor, scaling } from '#components/widgets/lambda-lab/men.ts';
import { model, type LambdaLabState } from '#components/widgets/lambda-lab/model.ts';
import { prostate } from '#content/datasets/prostate.ts';
import { factorDesign } from '#numerics/diagnostics/factored-design.ts';
import { linearFit } from '#numerics/diagnostics/linear-fit.ts';
import { matVec } from '#numerics/linear-algebra/matrix.ts';
import { mean, squaredNorm } from '#numerics/linear-algebra/vector.ts';
import { rowsOf } from '#numerics/paths/cross-validation.ts';
import { leaveOneOutFolds, otherRows } from '#numerics/paths/folds.ts';
import { heldOutError, ridgeFolds } from '#numerics/paths/ridge-folds.ts';
import { ridgePath } from '#numerics/paths/ridge-path.ts';
import { smallestScore } from '#numerics/paths/ridge-selection.ts';
import { designFor, inDesignUnits } from '#numerics/standardize.ts';

const start: LambdaLabState = {
  lambda: 10,
  folds: '10',
  seed: 0,
  contaminated: 'no',
  grid: '1000',
  shown: 'all',
};

/** A thousand λ for each power of ten, from a tenth to a thousand. */
const fine = Array.from({ length: 4001 }, (_, k) => 10 ** (-1 + k / 1000));

/** The choices of the first two hundred divisions. */
export const divisions = (folds: '5' | '10', contaminated: 'no' | 'yes' = 'no') =>
  model.compute({ ...start, folds, contaminated, seed: 199 }).divisions;

/** How many of them have their minimum at the smallest λ of the grid. */
export const atLowerEdge = (folds: '5' | '10'): number => divisions(folds).minimum.counts[0] ?? 0;

/** The first division into five folds whose minimum is there. */
export const firstAtLowerEdge: number = Array.from({ length: 200 }, (_, seed) => seed).findIndex(
  (seed) => model.compute({ ...start, folds: '5', seed }).choice.minimum.index === 0,
);

const errors = (contaminated: 'no' | 'yes') => menFor(contaminated).errors;
type Curve = keyof ReturnType<typeof errors>;

export const errorAt = (curve: Curve, lambda: number): number => errors('no')[curve](lambda);

export const degreesOfFreedom = (lambda: number): number => menFor('no').degreesOfFreedom(lambda);

/** Where a curve is lowest, how low, and what the fit there does for the men held out. */
export function lowest(curve: Curve, contaminated: 'no' | 'yes' = 'no') {
  const of = errors(contaminated);
  const { lambda, index, scores } = smallestScore(fine, of[curve]);
  const df = menFor(contaminated).degreesOfFreedom(lambda);
  return { lambda, error: scores[index] ?? NaN, df, test: of.test(lambda) };
}

/** As a link writes it: four figures. */
export const settable = (lambda: number): number => Number(lambda.toPrecision(4));

/** Between which λ the leave-one-out error is within a hundredth of its smallest. */
export const flatPart = (() => {
  const { error } = lowest('loo');
  const near = fine.filter((lambda) => errorAt('loo', lambda) <= 1.01 * error);
  return { from: Math.min(...near), to: Math.max(...near) };
})();

/** By how much n refits that scale anew differ from the formula, at most over the grid. */
export const scalingMatters: number = (() => {
  const { X, y } = prostate('train');
  const refits = ridgeFolds(X, y, { scaling, folds: leaveOneOutFolds(MEN) })(lambdas).foldErrors;
  return Math.max(
    ...lambdas.map((lambda, at) =>
      Math.abs(mean(Float64Array.from(refits, (one) => one[at] ?? NaN)) - errorAt('loo', lambda)),
    ),
  );
})();

/** The man of the greatest leverage at the leave-one-out choice, with and without him. */
export const greatestLeverage = (() => {
  const { y } = prostate('train');
  const { X } = designFor(prostate('train').X, y, { scaling });
  const { lambda } = lowest('loo');
  const { residual, leverage } = linearFit(factorDesign(X), y, lambda);
  const man = leverage.indexOf(Math.max(...leverage));
  const [e = NaN, h = NaN] = [residual[man], leverage[man]];
  const others = otherRows(MEN, [man]);
  const squared = heldOutError(rowsOf({ X, y }, others), rowsOf({ X, y }, [man]))(lambda);
  const left = e / (1 - h);
  return { residual: e, leverage: h, mean: mean(leverage), left, refitted: Math.sqrt(squared) };
})();

/** The squared error of each of the 30 men held out. */
function testSquares(lambda: number): Float64Array {
  const [train, test] = [prostate('train'), prostate('test')];
  const design = designFor(train.X, train.y, { scaling });
  const { X, y } = inDesignUnits(design, test.X, test.y);
  const fitted = matVec(X, ridgePath(design.X, design.y).weights(lambda));
  return y.map((value, i) => (value - (fitted[i] ?? NaN)) ** 2);
}

/** By how much their mean squared error is larger at `to`, and its standard error, man by man. */
export function testDifference(from: number, to: number) {
  const before = testSquares(from);
  const differences = testSquares(to).map((square, i) => square - (before[i] ?? NaN));
  const rise = mean(differences);
  const variance = squaredNorm(differences.map((one) => one - rise)) / (differences.length - 1);
  return { rise, standardError: Math.sqrt(variance / differences.length) };
}

/** What the rule's largest choice costs the men held out, against that of leave-one-out. */
export const ruleCosts = testDifference(lowest('loo').lambda, divisions('10').rule.high);

/** s_y of the 67 responses, with divisor n. */
export const targetScale: number = (() => {
  const { y } = prostate('train');
  const center = mean(y);
  return Math.sqrt(squaredNorm(y.map((value) => value - center)) / y.length);
})();
