import { whole } from '../arguments.ts';

/**
 * 1 for the first `components` of `directions`, and 0 for the rest.
 *
 * What regression on so many principal components keeps of the least-squares fit along each singular
 * direction, where ridge keeps d² / (d² + λ). Throws a RangeError for more components than directions.
 * Hastie, Tibshirani & Friedman 2009, section 3.5.1.
 */
export const componentShares = (directions: number, components: number): Float64Array =>
  new Float64Array(directions).fill(1, 0, whole('components', components, 0, directions));
