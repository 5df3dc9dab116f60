// The table of fits to the prostate data in Hastie, Tibshirani & Friedman (2009), section 3.4: what it
// prints, and how each column comes about. Its columns are not all standardized in the same way.
import { halving } from '#numerics/halving.ts';
import { mean, norm } from '#numerics/linear-algebra/vector.ts';
import { lambdaForDegreesOfFreedom } from '#numerics/paths/ridge-inverse.ts';
import { matVec } from '#numerics/linear-algebra/matrix.ts';
import { atLambda, lars } from '#numerics/paths/lars.ts';
import { ridgePath, type RidgePath } from '#numerics/paths/ridge-path.ts';
import { zeroCrossings } from '#numerics/paths/zero-crossings.ts';
import { designFor, inDesignUnits, inOriginalUnits } from '#numerics/standardize.ts';
import { prostate } from './prostate.ts';

/** A column of the table: weights for a standard deviation of each feature, and errors on the 30 men held out. */
export interface TableColumn {
  readonly intercept: number;
  /** In the order of the features in the data. */
  readonly w: ArrayLike<number>;
  /** The mean of the squared errors on the 30 men. */
  readonly testError: number;
  /** Their standard deviation over √30. */
  readonly standardError: number;
}

/** What the book prints, to three decimals. */
export const printed = {
  leastSquares: {
    intercept: 2.465,
    w: [0.68, 0.263, -0.141, 0.21, 0.305, -0.288, -0.021, 0.267],
    testError: 0.521,
    standardError: 0.179,
  },
  ridge: {
    intercept: 2.452,
    w: [0.42, 0.238, -0.046, 0.162, 0.227, 0, 0.04, 0.133],
    testError: 0.492,
    standardError: 0.165,
  },
  lasso: {
    intercept: 2.468,
    w: [0.533, 0.169, 0, 0.002, 0.094, 0, 0, 0],
    testError: 0.479,
    standardError: 0.164,
  },
} as const satisfies Record<string, TableColumn>;

/** A column as one list of numbers, to be compared with another. */
export const numbersOf = ({ intercept, w, testError, standardError }: TableColumn): number[] => [
  intercept,
  ...Array.from(w),
  testError,
  standardError,
];

/** The features of the men fitted to and of those held out, less the means of all 97, over their deviations. */
function standardizedOnAll() {
  const all = prostate('all');
  const units = { ...designFor(all.X, all.y, { scaling: 'sample' }), targetMean: 0 };
  const [train, test] = [prostate('train'), prostate('test')];
  return {
    train: inDesignUnits(units, train.X, train.y),
    test: inDesignUnits(units, test.X, test.y),
    scales: units.scales,
  };
}

const { train, test, scales } = standardizedOnAll();

function column(w: Float64Array, intercept: number): TableColumn {
  const fitted = matVec(test.X, w);
  const squares = test.y.map((value, i) => (value - intercept - (fitted[i] ?? NaN)) ** 2);
  const testError = mean(squares);
  const spread = norm(squares.map((square) => square - testError));
  const n = squares.length;
  return { intercept, w, testError, standardError: spread / Math.sqrt((n - 1) * n) };
}

/** Least squares with a free intercept, which no standardization would change but for the units. */
export function leastSquaresColumn(): TableColumn {
  const { w, intercept } = inOriginalUnits(centered, pathOf('centered').weights(0));
  return column(w, intercept);
}

/** A ridge column, and the λ that was found for its degrees of freedom. */
export interface RidgeColumn extends TableColumn {
  readonly lambda: number;
}

/**
 * `as-printed`: the columns keep the means that the 67 men have after all 97 were standardized, and the
 * intercept is ȳ. `centered`: their means are taken out, as a free intercept asks for.
 */
export type Centering = 'as-printed' | 'centered';

const centered = designFor(train.X, train.y);
const pathOf = (how: Centering): RidgePath =>
  ridgePath(how === 'centered' ? centered.X : train.X, centered.y);

/** Ridge with 5 effective degrees of freedom beside the intercept. */
export function ridgeColumn(how: Centering): RidgeColumn {
  const path = pathOf(how);
  const lambda = lambdaForDegreesOfFreedom(path, 5);
  const w = path.weights(lambda);
  const free = inOriginalUnits(centered, w).intercept;
  return { lambda, ...column(w, how === 'centered' ? free : centered.targetMean) };
}

/** The λ, and its effective degrees of freedom, at which the weight of a feature changes its sign. */
export function ridgeWhere(feature: string, how: Centering): { lambda: number; df: number } {
  const path = pathOf(how);
  const lambdas = Array.from({ length: 61 }, (_, k) => 10 ** (k / 10 - 2));
  const column = prostate('train').names.indexOf(feature);
  const crossings = zeroCrossings(path.weights, lambdas, lambdas.map(path.weights));
  const lambda = crossings.find((crossing) => crossing.column === column)?.lambda ?? NaN;
  return { lambda, df: path.effectiveDegreesOfFreedom(lambda) };
}

/** A lasso column, and the λ that was found for its ‖β‖₁. */
export interface LassoColumn extends TableColumn {
  readonly lambda: number;
}

/**
 * The lasso with ‖β‖₁ at `share` of that of least squares, on columns standardized on the 67 men.
 *
 * The weights are then brought to the units of the table, deviations of all 97.
 */
export function lassoColumn(share: number): LassoColumn {
  const data = prostate('train');
  const design = designFor(data.X, data.y, { scaling: 'sample' });
  const path = lars(design.X, design.y);
  const size = (lambda: number): number =>
    atLambda(path, lambda).reduce((sum, weight) => sum + Math.abs(weight), 0);
  const wanted = share * size(0);
  const { near: lambda } = halving(0, path.knots[0]?.lambda ?? 0, (l) => size(l) >= wanted);
  const { w: slopes } = inOriginalUnits(design, atLambda(path, lambda));
  const w = slopes.map((slope, j) => slope * (scales[j] ?? NaN));
  return { lambda, ...column(w, inOriginalUnits(centered, w).intercept) };
}
