import type { Loss } from '../loss.ts';
import type { Matrix } from '../problem.ts';
import { exactFit, type ClampedLoss, type Fit } from './exact-fit.ts';
import { smoothFit, type SmoothFitOptions } from './smooth-fit.ts';

/**
 * Any loss of `losses/` with L1, squared L2, both or none, the intercept free
 *
 * The global minimum, in finitely many steps, where ψ is a clamped line (squared, Huber, absolute,
 * pinball); else a local one, from `start`. Throws a RangeError for bad data or strengths.
 */
export const penalizedFit = (
  X: Matrix,
  y: ArrayLike<number>,
  loss: Loss,
  options: SmoothFitOptions = {},
): Fit => (isClamped(loss) ? exactFit(X, y, loss, options) : smoothFit(X, y, loss, options));

const isClamped = (loss: Loss): loss is ClampedLoss =>
  ['absolute', 'huber', 'pinball', 'squared'].includes(loss.name);
