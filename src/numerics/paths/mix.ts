import { nonNegative, oneForEach } from '../arguments.ts';
import { vectorFrom } from '../linear-algebra/vector.ts';

/** How λ divides: λ₁ = λ · l1Ratio bears on |wⱼ|, as often as its factor says, λ₂ = λ · (1 − l1Ratio) on ½wⱼ². */
export interface Mix {
  /** From 0, ridge, to 1, lasso; 1 if not given. */
  readonly l1Ratio?: number;
  /** How much of λ₁ each weight bears; 1 for each if not given. */
  readonly factors?: ArrayLike<number>;
}

/** How λ divides among `count` weights: the mix with what was not given, or a RangeError where it is none. */
export function mixFor(
  count: number,
  { l1Ratio = 1, factors = new Float64Array(count).fill(1) }: Mix,
): { readonly l1Ratio: number; readonly factors: Float64Array } {
  if (!(l1Ratio >= 0 && l1Ratio <= 1))
    throw new RangeError(`l1Ratio is ${l1Ratio}: give a number from 0, ridge, to 1, lasso.`);
  const given = vectorFrom(oneForEach('factors', factors, count, 'columns of X'), 'factors');
  return { l1Ratio, factors: given.map((factor, j) => nonNegative(`factors[${j}]`, factor)) };
}
