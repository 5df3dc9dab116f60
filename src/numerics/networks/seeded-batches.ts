import { whole } from '../arguments.ts';
import { randomForSteps } from '../random.ts';
import type { Batches } from './mean-squared-error.ts';

/** How data are cut into batches. */
export interface BatchOptions {
  /** The number of rows. */
  readonly n: number;
  /** Rows in a batch. */
  readonly size: number;
  /** A whole number from 0 to 2²⁶ − 1. */
  readonly seed: number;
}

/**
 * Minibatches without replacement: each epoch shuffles the rows and deals them out, the last batch
 * perhaps smaller
 *
 * Which rows a step sees depends on the seed and the step alone, so a run can be continued from
 * anywhere. Throws a RangeError for a size that is no whole number from 1 to n, and for other seeds.
 */
export function seededBatches({ n, size, seed }: BatchOptions): Batches {
  whole('size', size, 1, n);
  const randomAt = randomForSteps(seed);
  const rows = Array.from({ length: n }, (_, row) => row);
  const perEpoch = Math.ceil(n / size);
  let dealt = { epoch: -1, order: rows };
  return (step) => {
    const epoch = Math.floor(step / perEpoch);
    if (dealt.epoch !== epoch) dealt = { epoch, order: randomAt(epoch).shuffle(rows) };
    const start = (step % perEpoch) * size;
    return dealt.order.slice(start, start + size);
  };
}
