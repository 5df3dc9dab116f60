import type { Matrix } from '../problem.ts';
import { elasticNetPath, type PathOptions, type PathPoint } from './elastic-net-path.ts';

/**
 * argmin ½‖y − Xw‖² + λ Σ factorⱼ|wⱼ| for each λ
 *
 * X is n × p, centred like y. With factors 1 / |an estimate| this is the adaptive lasso (Zou 2006).
 * Exact up to rounding, see `elasticNetPath`, whose errors it shares; `lars` gives the whole path.
 */
export const lassoPath = (
  X: Matrix,
  y: ArrayLike<number>,
  lambdas: ArrayLike<number>,
  options: Omit<PathOptions, 'l1Ratio'> = {},
): PathPoint[] => elasticNetPath(X, y, lambdas, { ...options, l1Ratio: 1 });
