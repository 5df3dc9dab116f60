// What this lesson's figures agree with. Under a figure, between <Widget …> and </Widget>:
//
//   import { leastSquaresOfTable, ridgeOfTable, longleyTrace } from './agreement.ts';
//
//   <Agreement of="The ridge weights, their test error and its standard error" {...ridgeOfTable}
//   decimals={3}>Table 3.3 of <Cite id="hastie-2009" /></Agreement>
//   <Agreement of="The least-squares weights and errors" {...leastSquaresOfTable} decimals={3}>the
//   same table</Agreement>
//   <Agreement of="The weights of the trace" {...longleyTrace} within={1e-8}>lm.ridge of the R
//   package MASS 7.3-58.2</Agreement>
//
// One table, two standardizations: all 97 men give the units of its columns, and 67 are fitted to. For
// ridge the columns then keep their small means and the intercept is ȳ; for least squares it is free,
// as `ridgeCentered` has it for ridge: there the printed digits are missed. The figures: the profile,
// <Widget name="path-explorer" state={{ axis: 'df', lambda: 22.08 }}>, on columns in deviations of the
// 67 men; the trace, state={{ data: 'longley', lambda: … }} with `longleyInFigure(λ of lm.ridge)`.
import { longley } from '#content/datasets/longley.ts';
import {
  leastSquaresColumn,
  numbersOf,
  printed,
  ridgeColumn,
  ridgeWhere,
} from '#content/datasets/prostate-table.ts';
import { prostate } from '#content/datasets/prostate.ts';
import { conditionNumber } from '#numerics/diagnostics/condition-number.ts';
import { diabetes } from '#content/datasets/diabetes.ts';
import diabetesRidge from '#numerics/fixtures/ridge-path-diabetes.json';
import lmRidge from '#numerics/fixtures/ridge-lmridge-longley.json';
import { ridgePath } from '#numerics/paths/ridge-path.ts';
import { ridgeSignChanges } from '#numerics/paths/ridge-sign-changes.ts';
import { designFor, inOriginalUnits } from '#numerics/standardize.ts';
import { prostatePath } from './values.ts';

const ridge = ridgeColumn('as-printed');

/** Intercept, eight weights, test error and its standard error, at five degrees of freedom. */
export const ridgeOfTable = { ours: numbersOf(ridge), theirs: numbersOf(printed.ridge) };
export const ridgeLambda = ridge.lambda;

/** The same with the means of the 67 men taken out: what a free intercept gives. */
export const ridgeCentered = ridgeColumn('centered');

export const leastSquaresOfTable = {
  ours: numbersOf(leastSquaresColumn()),
  theirs: numbersOf(printed.leastSquares),
};

/** λ and degrees of freedom at which the weight of lcp passes through 0, in both standardizations. */
export const lcpZero = ridgeWhere('lcp', 'as-printed');
export const lcpZeroCentered = ridgeWhere('lcp', 'centered');

// As lm.ridge: deviations with divisor n.
const design = designFor(longley.X, longley.y, { scaling: 'population' });
const path = ridgePath(design.X, design.y);
const [trace] = lmRidge.cases;

/** The same in the figure, whose columns are divided by the deviations of the 67 men. */
export const lcpZeroInFigure = zeroInFigure('lcp');

function zeroInFigure(feature: string): { lambda: number; df: number } {
  const { X, y, names } = prostate('train');
  const changes = ridgeSignChanges(X, y);
  const lambda = changes.find(({ column }) => names[column] === feature)?.lambda ?? NaN;
  return { lambda, df: prostatePath().path.effectiveDegreesOfFreedom(lambda) };
}

/** The weights in the original units at λ of lm.ridge. */
export const longleyWeights = (lambda: number): Float64Array =>
  inOriginalUnits(design, path.weights(lambda)).w;

/** The weight of the gross national product, which changes its sign. */
export const longleyGnp = (lambda: number): number =>
  longleyWeights(lambda)[longley.names.indexOf('GNP')] ?? NaN;

/** The whole trace on standardized columns, for the λ that lm.ridge was asked for. */
export const longleyTrace = {
  ours: (trace?.params.lam ?? []).flatMap((lambda) => Array.from(path.weights(lambda))),
  theirs: (trace?.expect.coef_std ?? []).flat(),
};

/** λ of lm.ridge as the figure has it, whose columns are divided by deviations with divisor n − 1. */
export const longleyInFigure = (lambda: number): number =>
  (lambda * (longley.X.rows - 1)) / longley.X.rows;

/** d₁² / dₚ² of the standardized columns. */
export const longleyCondition = conditionNumber(path.factors, 0);

// Another data set, whose degrees of freedom are known from elsewhere.
const diabetesDesign = designFor(diabetes.X, diabetes.y, { scaling: 'population' });
const diabetesPath = ridgePath(diabetesDesign.X, diabetesDesign.y);
const [known] = diabetesRidge.cases;

/** Effective degrees of freedom of the diabetes data without intercept, at 25 λ from 0.001 to 100 000. */
export const freedomOfDiabetes = {
  ours: (known?.params.lam ?? []).map(diabetesPath.effectiveDegreesOfFreedom),
  theirs: known?.expect.df ?? [],
};
