// What this lesson's figures agree with. Under a figure, between <Widget …> and </Widget>:
//
//   import { diabetesKnots, diabetesMoves, lassoOfTable, lassoShare } from './agreement.ts';
//
//   <Agreement of="The twelve moves of the lasso" {...diabetesMoves} within={0}>those that the R
//   package lars prints for these data</Agreement>
//   <Agreement of="The weights at its knots" {...diabetesKnots} within={1e-9}>scikit-learn 1.2.1</Agreement>
//   <Agreement of="The lasso's weights and errors" {...lassoOfTable} decimals={3}>Table 3.3 of
//   <Cite id="hastie-2009" /></Agreement>
//
// The figure that shows the moves: <Widget name="path-explorer" state={{ data: 'diabetes', method:
// 'lasso', axis: 'share', lambda: 100 }}>. The table's lasso: state={{ method: 'lasso', lambda: 13.9 }},
// on columns in deviations of the 67 men, whereas the table's weights are for those of all 97.
import { diabetes } from '#content/datasets/diabetes.ts';
import { lassoColumn, numbersOf, printed } from '#content/datasets/prostate-table.ts';
import sklearn from '#numerics/fixtures/lars-diabetes.json';
import { lars } from '#numerics/paths/lars.ts';
import { designFor } from '#numerics/standardize.ts';

const design = designFor(diabetes.X, diabetes.y, { scaling: 'unit-norm' });
const lasso = lars(design.X, design.y);
const lar = lars(design.X, design.y, { method: 'lar' });

/** A column that enters or leaves the path. */
export interface Move {
  readonly feature: string;
  readonly joins: boolean;
  readonly lambda: number;
}

const movesOf = (path: typeof lasso): Move[] =>
  path.knots.flatMap(({ lambda, move }) =>
    move ? [{ feature: diabetes.names[move.column] ?? '', joins: move.joins, lambda }] : [],
  );

/** The lasso's twelve, from the strongest penalty on; least-angle regression makes the first ten. */
export const lassoMoves = movesOf(lasso);
export const larMoves = movesOf(lar);

/** The λ at which a feature first leaves 0. */
export const entersAt = (feature: string): number =>
  lassoMoves.find((move) => move.feature === feature)?.lambda ?? NaN;

/** As lars counts: columns from 1, negative where one leaves. */
const counted = (path: typeof lasso): number[] =>
  path.knots.flatMap(({ move }) => (move ? [(move.joins ? 1 : -1) * (move.column + 1)] : []));

/** Beside what print(lars(diabetes$x, diabetes$y)) says; data and package are of Efron et al. (2004). */
export const diabetesMoves = {
  ours: counted(lasso),
  theirs: [3, 9, 4, 7, 2, 10, 5, 8, 6, 1, -7, 7],
};

const knotsOf = (method: string) => sklearn.cases.find(({ id }) => id === method)?.expect;

/** The weights at all knots, on centered columns of length 1, beside scikit-learn's lars_path. */
export const diabetesKnots = {
  ours: lasso.knots.flatMap(({ w }) => Array.from(w)),
  theirs: (knotsOf('lasso')?.coef_std ?? []).flat(),
};

/** λ at those knots: n times what scikit-learn calls alpha. */
export const diabetesKnotStrengths = {
  ours: lasso.knots.map(({ lambda }) => lambda),
  theirs: knotsOf('lasso')?.lambda_knots ?? [],
};

/** ‖β‖₁ of least squares on columns of length 1: where the axis of the well-known figure ends. */
export const diabetesSize = (lasso.knots.at(-1)?.w ?? new Float64Array()).reduce(
  (sum, weight) => sum + Math.abs(weight),
  0,
);

/** The share of ‖β‖₁ that gives the printed lasso; the book names 0.36, which does not. */
export const lassoShare = 0.375;
const ours = lassoColumn(lassoShare);

/** Its λ₁ on columns standardized on the 67 men. */
export const lassoLambda = ours.lambda;

/** Intercept, eight weights, test error and its standard error. */
export const lassoOfTable = { ours: numbersOf(ours), theirs: numbersOf(printed.lasso) };
