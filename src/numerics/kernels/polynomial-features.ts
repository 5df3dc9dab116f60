import { whole } from '../arguments.ts';
import { matrixFromColumns } from '../linear-algebra/matrix.ts';
import type { Matrix } from '../problem.ts';

/**
 * The columns √(d over j) xʲ for j from 0 to d: n × (d + 1), so that ΦΦᵀ holds (1 + xᵢxⱼ)^d.
 *
 * The features of the polynomial kernel with offset 1 in a single variable, written down: ridge on
 * them is kernel ridge. Throws a RangeError for a degree that is no whole number from 1.
 */
export function polynomialFeatures(x: Float64Array, degree: number): Matrix {
  whole('degree', degree, 1);
  let ways = 1;
  const columns = Array.from({ length: degree + 1 }, (_, j) => {
    if (j > 0) ways *= (degree - j + 1) / j;
    const root = Math.sqrt(ways);
    return x.map((value) => root * value ** j);
  });
  return matrixFromColumns(columns, x.length);
}
