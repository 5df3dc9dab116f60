// From the data and a price to the weights, each by the solver that is exact for its ball.
import { correlatedPair, type Pair } from '#numerics/correlated-pair.ts';
import { squaredError } from '#numerics/datafits/squared-error.ts';
import { leastSquares } from '#numerics/least-squares.ts';
import { columnsOf, matrixFromColumns } from '#numerics/linear-algebra/matrix.ts';
import { elasticNetPath } from '#numerics/paths/elastic-net-path.ts';
import { lars } from '#numerics/paths/lars.ts';
import { ridgePath } from '#numerics/paths/ridge-path.ts';
import { coordinateDescent } from '#numerics/solvers/coordinate-descent.ts';
import { solve } from '#numerics/solvers/solve.ts';
import { penaltyOf, type Ball } from './balls.ts';

export interface Setting {
  readonly ball: Ball;
  /** Share of L1 in the elastic net. */
  readonly mix: number;
  readonly correlation: number;
  /** The least-squares weights. */
  readonly first: number;
  readonly second: number;
  /** By how much the numbers of feature 1 are larger than in its own unit: 1, or 1000. */
  readonly stretch: number;
}

/** The weights at each λ, `lambdas` descending; per unit of the features as they are in the data. */
type Weights = (lambdas: readonly number[], tolerance: number) => readonly Float64Array[];

function solverFor({ X, y }: Pair, { ball, mix }: Setting): Weights {
  switch (ball) {
    case '2': {
      const path = ridgePath(X, y);
      return (lambdas) => lambdas.map((lambda) => path.weights(lambda));
    }
    case '1':
    case 'net': {
      const l1Ratio = ball === '1' ? 1 : mix;
      return (lambdas) => elasticNetPath(X, y, lambdas, { l1Ratio }).map(({ w }) => w);
    }
    case '1.5':
    case '4':
      return byDescent({ X, y }, ball, mix);
  }
}

/** Each λ starts from where the last one ended. */
function byDescent({ X, y }: Pair, ball: Ball, mix: number): Weights {
  const datafit = squaredError(X, y);
  return (lambdas, tolerance) => {
    let start = new Float64Array(X.columns);
    return lambdas.map((lambda) => {
      const problem = { datafit, penalty: penaltyOf(ball, mix, lambda) };
      start = solve(coordinateDescent, problem, { tolerance, start }).w.slice();
      return start;
    });
  };
}

/** The data of a setting, feature 1 in the unit that it is measured in. */
export function pairOf({ correlation, first, second, stretch }: Setting): Pair {
  const { X, y } = correlatedPair(correlation, [first, second]);
  const columns = columnsOf(X).map((x, j) => x.map((value) => value * (j === 0 ? stretch : 1)));
  return { X: matrixFromColumns(columns, X.rows), y };
}

/** Back to what a weight is per unit of the feature itself. */
const effect = (w: Float64Array, { stretch, ball }: Setting): Float64Array =>
  w
    .map((weight, j) => weight * (j === 0 ? stretch : 1))
    .map((weight) =>
      (ball === '2' || ball === 'net') && Math.abs(weight) < ROUNDING ? 0 : weight,
    );

// Where ridge crosses 0 a last bit is left that no reader should take for a weight.
const ROUNDING = 1e-14;
const EXACT = 1e-12;
/** Finer than a drawing shows. */
const DRAWN = 1e-6;

/** argmin ½‖y − Xβ‖² + λP(β), the shortest at λ = 0, in units of the features themselves. */
export function estimateAt(setting: Setting, lambda: number): Float64Array {
  const pair = pairOf(setting);
  const [w] =
    lambda === 0 ? [leastSquares(pair.X, pair.y).w] : solverFor(pair, setting)([lambda], EXACT);
  return effect(w ?? new Float64Array(2), setting);
}

/** The weights on the way from least squares to 0, at the λs given and where a lasso path bends. */
export function wayToZero(setting: Setting, given: readonly number[]) {
  const pair = pairOf(setting);
  const bends = setting.ball === '1' ? lars(pair.X, pair.y).knots : [];
  const falling = [...given, ...bends.map((knot) => knot.lambda)]
    .filter((lambda) => lambda > 0)
    .sort((a, b) => b - a);
  const fits = solverFor(pair, setting)(falling, DRAWN).map((w) => effect(w, setting));
  // Of equal columns many weights are least squares: the lasso sets out from others than the rest.
  const free = bends.at(-1)?.w ?? leastSquares(pair.X, pair.y).w;
  const weights = [effect(free, setting), ...fits.reverse(), new Float64Array(2)];
  const along = (j: number) => Float64Array.from(weights, (w) => w[j] ?? NaN);
  return {
    lambdas: Float64Array.of(0, ...falling.reverse(), Infinity),
    first: along(0),
    second: along(1),
    length: Float64Array.from(weights, (w) => Math.hypot(...w)),
  };
}
