import { columnsOf } from '../linear-algebra/matrix.ts';
import { largestMagnitude } from '../linear-algebra/vector.ts';
import type { Matrix } from '../problem.ts';
import { createRandom } from '../random.ts';

/** How to choose the subsets that a search starts from. */
export interface SubsetSearch {
  /** Up to so many subsets all are tried; 20 000 if not given. */
  readonly exhaustiveUpTo?: number;
  /** Beyond that, so many drawn by chance; 1000 if not given. */
  readonly subsets?: number;
  /** 1 if not given. */
  readonly seed?: number;
}

/** Whether all subsets were tried, so that the answer is no matter of chance. */
export interface SubsetFits {
  readonly exhaustive: boolean;
  /** The exact fits through m points of n, where these determine one. */
  readonly fits: Iterable<Float64Array>;
}

/**
 * The fits through as many points as there are weights, m, from all subsets or a seeded sample
 *
 * `design` is n × m, with a column of ones for an intercept. At least one in 2^m of them sees no bad
 * point as long as half are good. Rousseeuw & Leroy 1987.
 */
export function elementalFits(
  design: Matrix,
  y: Float64Array,
  { exhaustiveUpTo = 20_000, subsets = 1000, seed = 1 }: SubsetSearch = {},
): SubsetFits {
  const exhaustive = binomial(design.rows, design.columns) <= exhaustiveUpTo;
  const chosen = exhaustive
    ? allSubsets(design.rows, design.columns)
    : randomSubsets(design.rows, design.columns, subsets, seed);
  return { exhaustive, fits: through(design, y, chosen) };
}

function* through(design: Matrix, y: Float64Array, subsets: Iterable<readonly number[]>) {
  const negligible = columnsOf(design).map((column) => DEPENDENT * largestMagnitude(column));
  for (const rows of subsets) {
    const fit = throughPoints(design, y, rows, negligible);
    if (fit !== undefined) yield fit;
  }
}

/** C(n, m) */
function binomial(n: number, m: number): number {
  let ways = 1;
  for (let k = 1; k <= m; k += 1) ways = (ways * (n - m + k)) / k;
  return Math.round(ways);
}

function* allSubsets(n: number, m: number): Generator<readonly number[]> {
  const chosen = Array.from({ length: m }, (_, k) => k);
  while (m <= n) {
    yield chosen;
    let at = m - 1;
    while (at >= 0 && chosen[at] === n - m + at) at -= 1;
    if (at < 0) return;
    const next = (chosen[at] ?? 0) + 1;
    for (let k = at; k < m; k += 1) chosen[k] = next + k - at;
  }
}

function* randomSubsets(n: number, m: number, count: number, seed: number) {
  const random = createRandom(seed);
  const all = Array.from({ length: n }, (_, i) => i);
  for (let drawn = 0; drawn < count; drawn += 1) {
    for (let k = 0; k < Math.min(m, n); k += 1) {
      const other = random.integer(k, n - 1);
      [all[k], all[other]] = [all[other] ?? 0, all[k] ?? 0];
    }
    yield all.slice(0, m);
  }
}

// A pivot this much smaller than the column's largest entry is taken for 0.
const DEPENDENT = 1e-10;

/** Gaussian elimination with row pivoting: small enough to be worth no factorization. */
function throughPoints(
  design: Matrix,
  y: Float64Array,
  rows: readonly number[],
  negligible: readonly number[],
) {
  const m = design.columns;
  const system = rows.map((row) =>
    Float64Array.from({ length: m + 1 }, (_, j) =>
      j < m ? (design.data[j * design.rows + row] ?? 0) : (y[row] ?? 0),
    ),
  );
  for (let k = 0; k < m; k += 1) {
    let pivot = k;
    for (let i = k; i < m; i += 1)
      if (Math.abs(system[i]?.[k] ?? 0) > Math.abs(system[pivot]?.[k] ?? 0)) pivot = i;
    const chosen = system[pivot];
    const first = system[k];
    const lead = chosen?.[k] ?? 0;
    if (chosen === undefined || first === undefined || Math.abs(lead) <= (negligible[k] ?? 0))
      return undefined;
    [system[k], system[pivot]] = [chosen, first];
    for (const other of system) {
      if (other === chosen) continue;
      const factor = (other[k] ?? 0) / lead;
      for (let j = k; j <= m; j += 1) other[j] = (other[j] ?? 0) - factor * (chosen[j] ?? 0);
    }
  }
  return Float64Array.from(system, (row, k) => (row[m] ?? NaN) / (row[k] ?? NaN));
}
