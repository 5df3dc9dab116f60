// Fits by a call's own rule: its written objective minimized, or its steps taken.
import type { Context } from '#numerics/conventions/context.ts';
import { logistic } from '#numerics/datafits/logistic.ts';
import { squaredError } from '#numerics/datafits/squared-error.ts';
import { columnsOf, matrixFromColumns } from '#numerics/linear-algebra/matrix.ts';
import { largestMagnitude } from '#numerics/linear-algebra/vector.ts';
import { elasticNet } from '#numerics/penalties/elastic-net.ts';
import type { CurvedDatafit, Matrix } from '#numerics/problem.ts';
import { proximalNewton } from '#numerics/solvers/proximal-newton.ts';
import { solve } from '#numerics/solvers/solve.ts';
import { sparingFirst, withInterceptColumn } from '#numerics/unpenalized-intercept.ts';
import type { Call } from './calls.ts';
import { written, type Written } from './as-written.ts';
import type { Numbers } from './convert.ts';

/** Columns of mean 0 and standard deviation 1, centred y, and labels 0 and 1 of the same rows. */
export interface Sample {
  readonly X: Matrix;
  readonly y: Float64Array;
  readonly labels: Float64Array;
}

/** Whether the model is of labels. */
export type Kind = 'squared-error' | 'log-loss';

/**
 * The weights that a call ends at, without the intercept.
 *
 * Undefined where it has none to end at, where its steps run away, or where they do not come to rest.
 */
export function fitBy(
  ...given: readonly [Call, Numbers, Context, Sample, Kind]
): Float64Array | undefined {
  const w = fitOrFail(...given);
  return w?.every(Number.isFinite) ? w : undefined;
}

function fitOrFail(
  call: Call,
  numbers: Numbers,
  context: Context,
  sample: Sample,
  kind: Kind,
): Float64Array | undefined {
  const adam = adamSteps[call.id];
  if (adam !== undefined) return trainedByAdam(adam(numbers, context), context, sample);
  if (call.id === 'keras-sgd') return restOfKerasSgd(numbers, context, sample, kind);
  const objective = written[call.id]?.(numbers, context);
  return objective && minimizer(objective, sample, kind);
}

/** argmin of the written objective. */
function minimizer(objective: Written, sample: Sample, kind: Kind): Float64Array {
  const { data, l1, squaredL2, targetDividedBy = 1 } = objective;
  const plain = datafitOf(sample, kind, targetDividedBy);
  // The squared error of the solvers has a ½ that RSS has not.
  const datafit = times(plain, kind === 'squared-error' ? 2 * data : data);
  const free = kind === 'log-loss' ? 1 : 0;
  const penalty = sparingFirst(elasticNet(l1, 2 * squaredL2), free);
  const { w } = solve(proximalNewton, { datafit, penalty }, { tolerance: 1e-11, maxSteps: 500 });
  return w.slice(free).map((weight) => weight * targetDividedBy);
}

const datafitOf = ({ X, y, labels }: Sample, kind: Kind, divisor = 1): CurvedDatafit =>
  kind === 'log-loss'
    ? logistic(withInterceptColumn(X), labels)
    : squaredError(
        X,
        y.map((value) => value / divisor),
      );

/** factor · f */
function times(datafit: CurvedDatafit, factor: number): CurvedDatafit {
  const root = Math.sqrt(factor);
  return {
    dimension: datafit.dimension,
    smoothness: factor * datafit.smoothness,
    value: (w) => factor * datafit.value(w),
    gradientInto(gradient, w) {
      datafit.gradientInto(gradient, w);
      for (let j = 0; j < gradient.length; j += 1) gradient[j] = factor * (gradient[j] ?? NaN);
    },
    leastSquaresAt(w) {
      const { X, y } = datafit.leastSquaresAt(w);
      const columns = columnsOf(X).map((column) => column.map((value) => root * value));
      return { X: matrixFromColumns(columns, X.rows), y: y.map((value) => root * value) };
    },
  };
}

/**
 * Where Keras's SGD rests: w loses lr · weight_decay · w, then the velocity, μ times the last one less
 * lr times the gradient, is added. The intercept does not decay. Its learning rate is ours: where it
 * rests does not depend on it.
 */
function restOfKerasSgd(numbers: Numbers, context: Context, sample: Sample, kind: Kind) {
  const decay = numbers['weight_decay'] ?? NaN;
  const factor = { 'squared-error': 2, 'log-loss': 1 }[kind] * trainedBy(context);
  const datafit = times(datafitOf(sample, kind), factor);
  const free = kind === 'log-loss' ? 1 : 0;
  const rate = 1 / (datafit.smoothness + decay);
  const w = new Float64Array(datafit.dimension);
  const velocity = new Float64Array(w.length);
  const gradient = new Float64Array(w.length);
  let moved = Infinity;
  for (let step = 0; step < 60_000 && moved > 0; step += 1) {
    datafit.gradientInto(gradient, w);
    moved = 0;
    for (let j = 0; j < w.length; j += 1) {
      velocity[j] = context.momentum * (velocity[j] ?? NaN) - rate * (gradient[j] ?? NaN);
      const lost = j < free ? 0 : rate * decay * (w[j] ?? NaN);
      const change = (velocity[j] ?? NaN) - lost;
      w[j] = (w[j] ?? NaN) + change;
      moved = Math.max(moved, Math.abs(change) - 1e-15 * largestMagnitude(w));
    }
  }
  return moved <= 1e-10 * largestMagnitude(w) ? w.slice(free) : undefined;
}

const trainedBy = (context: Context): number =>
  written['keras-l2']?.({ l2: 0 }, context).data ?? NaN;

/** One step's share of a weight that is lost, and the factor of Adam's direction. */
interface AdamStep {
  readonly lost: number;
  readonly rate: number;
}

const decoupled =
  (name: string) =>
  (numbers: Numbers, { learningRate }: Context): AdamStep => ({
    lost: learningRate * (numbers[name] ?? NaN),
    rate: learningRate,
  });

/** As each is written; the schedule of the paper is constant, 1. */
const adamSteps: Readonly<Record<string, (numbers: Numbers, context: Context) => AdamStep>> = {
  'torch-adamw': decoupled('weight_decay'),
  'keras-adamw': decoupled('weight_decay'),
  'optax-adamw': decoupled('weight_decay'),
  'adamw-paper': (numbers, { learningRate }) => ({
    lost: numbers['lambda'] ?? NaN,
    rate: learningRate,
  }),
};

/** The weights after a thousand full-batch steps from 0 on half the mean of the squared errors. */
function trainedByAdam({ lost, rate }: AdamStep, { rows }: Context, sample: Sample): Float64Array {
  const datafit = times(datafitOf(sample, 'squared-error'), 1 / rows);
  const w = new Float64Array(datafit.dimension);
  const [gradient, mean, square] = [w.slice(), w.slice(), w.slice()];
  for (let step = 1; step <= 1000; step += 1) {
    datafit.gradientInto(gradient, w);
    for (let j = 0; j < w.length; j += 1) {
      const slope = gradient[j] ?? NaN;
      mean[j] = 0.9 * (mean[j] ?? NaN) + 0.1 * slope;
      square[j] = 0.999 * (square[j] ?? NaN) + 0.001 * slope * slope;
      const size = Math.sqrt((square[j] ?? NaN) / (1 - 0.999 ** step)) + 1e-8;
      const direction = (mean[j] ?? NaN) / (1 - 0.9 ** step) / size;
      w[j] = (1 - lost) * (w[j] ?? NaN) - rate * direction;
    }
  }
  return w;
}
