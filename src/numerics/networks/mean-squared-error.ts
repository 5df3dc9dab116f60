import type { Slope } from '../descent/slope.ts';
import { rowsOf } from '../linear-algebra/matrix.ts';
import type { Matrix } from '../problem.ts';
import { targetFor } from '../target.ts';
import type { Network } from './network.ts';
import { propagationThrough } from './propagation.ts';

/** How far a network is from the data, and which way down. */
export interface NetworkLoss extends Slope {
  /** The loss on all data, whatever the batches. */
  value(w: Float64Array): number;
  /** The network's answers, one for each row of X. */
  outputs(w: Float64Array): Float64Array;
}

/** Rows of X for each step: a list that repeats for ever is `step % length`. */
export type Batches = (step: number) => readonly number[];

/**
 * f(w) = mean over i of (answer(xᵢ; w) − yᵢ)²: no ½, as in PyTorch and Keras
 *
 * X is n × inputs and the network has one output. The gradient of a step is that of its batch: the
 * same mean over the batch's rows; over all rows where no batches are given. Throws a RangeError
 * where X, y and the network do not fit.
 */
export function meanSquaredError(
  network: Network,
  X: Matrix,
  y: ArrayLike<number>,
  batches?: Batches,
): NetworkLoss {
  checkFits(network, X);
  const target = targetFor(X, y);
  const rows = rowsOf(X);
  const all = [...rows.keys()];
  const { forward, backward } = propagationThrough(network);
  const slope = new Float64Array(1);
  const answer = (views: Float64Array[], i: number): number =>
    forward(views, rows[i] ?? slope)[0] ?? NaN;
  return {
    dimension: network.dimension,
    value(w) {
      const squares = this.outputs(w).map((output, i) => (output - (target[i] ?? NaN)) ** 2);
      return squares.reduce((sum, square) => sum + square, 0) / rows.length;
    },
    outputs(w) {
      const views = network.viewsOf(w);
      return Float64Array.from(all, (i) => answer(views, i));
    },
    gradientInto(gradient, w, step) {
      const batch = batches?.(step) ?? all;
      const [views, gradients] = [network.viewsOf(w), network.viewsOf(gradient.fill(0))];
      for (const i of batch) {
        slope[0] = (2 * (answer(views, i) - (target[i] ?? NaN))) / batch.length;
        backward(views, gradients, slope);
      }
    },
  };
}

function checkFits({ layers }: Network, X: Matrix): void {
  const [inputs, outputs] = [layers[0]?.inputs, layers.at(-1)?.outputs];
  if (inputs === X.columns && outputs === 1) return;
  throw new RangeError(
    `X is ${X.rows} × ${X.columns} but the network takes ${inputs} entries and gives ${outputs}: it must take one for each column and give 1.`,
  );
}
