import { squaredNorm } from '../linear-algebra/vector.ts';

/** How a training loop makes one loss of all residuals, or of all log losses, before it adds a penalty. */
export type LossReduction =
  'mean-squared' | 'half-mean-squared' | 'summed-squared' | 'mean-log' | 'summed-log';

/** What a map may have to know beside the parameters. */
export interface Context {
  /** n, the number of observations. */
  readonly rows: number;
  /** s_y, see `targetScaleOf`. */
  readonly targetScale: number;
  readonly loss: LossReduction;
  /** Of the optimizer, before any schedule. */
  readonly learningRate: number;
  /** μ from 0 up to, but not including, 1. */
  readonly momentum: number;
  /** How many observations an update sees. */
  readonly batchSize: number;
  /** σ̂, the scale of the residuals that a robust fit has estimated. */
  readonly residualScale: number;
}

/**
 * s_y = ‖y‖ / √n of the target that the solver sees
 *
 * Give y as `designFor` leaves it: centred where an intercept is fitted, which makes this the
 * standard deviation with divisor n; with its mean where not, as glmnet does.
 */
export const targetScaleOf = (y: Float64Array): number => Math.sqrt(squaredNorm(y) / y.length);

/** The factor between a library's loss and our data term, ½‖y − Xβ‖² or the sum of log losses. */
export function lossFactor({ loss, rows }: Pick<Context, 'loss' | 'rows'>): number {
  const factors = {
    'mean-squared': 2 / rows,
    'half-mean-squared': 1 / rows,
    'summed-squared': 2,
    'mean-log': 1 / rows,
    'summed-log': 1,
  } satisfies Record<LossReduction, number>;
  return factors[loss];
}

/** Throws a RangeError that names the number, among those needed, that a map cannot work with. */
export function checkContext(needs: readonly (keyof Context)[], context: Partial<Context>): void {
  for (const need of needs) {
    const value = context[need];
    if (typeof value === 'string' || isUsable(need, value)) continue;
    const wanted = need === 'momentum' ? 'from 0 to below 1' : 'above 0 and finite';
    throw new RangeError(`${need} is ${value}: give a number ${wanted}.`);
  }
}

const isUsable = (need: keyof Context, value = NaN): boolean =>
  need === 'momentum' ? value >= 0 && value < 1 : value > 0 && Number.isFinite(value);
