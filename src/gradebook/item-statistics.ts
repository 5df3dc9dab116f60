// Statistics of questions and of a whole quiz from marks alone, as Moodle's quiz statistics define
// them: https://docs.moodle.org/dev/Quiz_statistics_calculations

/** One student's marks: by the question's id, how many of how many points; a question not asked is absent. */
export type Marks = ReadonlyMap<string, { readonly mark: number; readonly outOf: number }>;

export interface ItemStatistics {
  readonly id: string;
  /** How many students were asked. */
  readonly n: number;
  /** Mean share of its points: 1 is what everyone can. */
  readonly facility: number;
  /** Standard deviation of that share (n − 1); undefined for a single student. */
  readonly spread: number | undefined;
  /** Correlation of its mark with the sum of all other marks; undefined where either is constant. */
  readonly discrimination: number | undefined;
  /** 95 % interval of that correlation by Fisher's z; undefined below 4 students. */
  readonly interval: readonly [number, number] | undefined;
  /** Covariance with the other marks as a share of the largest that these marks allow in any order. */
  readonly efficiency: number | undefined;
}

export interface QuizStatistics {
  readonly n: number;
  readonly mean: number;
  readonly median: number;
  readonly spread: number | undefined;
  /** Cronbach's α; undefined for fewer than two questions or students, and where all totals are equal. */
  readonly alpha: number | undefined;
  /** √(1 − α) · spread: how far a total would move on a like quiz, by chance. */
  readonly standardError: number | undefined;
}

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);
const meanOf = (values: readonly number[]): number => sum(values) / values.length;

/** Σ(x − x̄)(y − ȳ)/(n − 1); undefined for a single pair. */
function covariance(x: readonly number[], y: readonly number[]): number | undefined {
  if (x.length < 2) return undefined;
  const [xMean, yMean] = [meanOf(x), meanOf(y)];
  const products = x.map((value, place) => (value - xMean) * ((y[place] ?? 0) - yMean));
  return sum(products) / (x.length - 1);
}

const variance = (values: readonly number[]): number | undefined => covariance(values, values);
const root = (value: number | undefined): number | undefined =>
  value === undefined ? undefined : Math.sqrt(value);

const totalOf = (marks: Marks): number => sum(Array.from(marks.values(), ({ mark }) => mark));

/** Rounding must not make a constant column vary. */
const varies = (value: number | undefined): value is number => value !== undefined && value > 1e-12;

/** By question, in the order of first appearance; those without points are left out. */
export function itemStatistics(students: readonly Marks[]): readonly ItemStatistics[] {
  const ids = new Set(students.flatMap((marks) => [...marks.keys()]));
  return [...ids].flatMap((id) => {
    const asked = students.filter((marks) => (marks.get(id)?.outOf ?? 0) > 0);
    return asked.length === 0 ? [] : [statisticsOf(id, asked)];
  });
}

function statisticsOf(id: string, asked: readonly Marks[]): ItemStatistics {
  const own = asked.map((marks) => marks.get(id)?.mark ?? 0);
  const shares = asked.map((marks, place) => (own[place] ?? 0) / (marks.get(id)?.outOf ?? 1));
  const others = asked.map((marks, place) => totalOf(marks) - (own[place] ?? 0));
  const discrimination = correlation(own, others);
  return {
    id,
    n: asked.length,
    facility: meanOf(shares),
    spread: root(variance(shares)),
    discrimination,
    interval: fisherInterval(discrimination, asked.length),
    efficiency: efficiency(own, others),
  };
}

function correlation(x: readonly number[], y: readonly number[]): number | undefined {
  const [xVariance, yVariance] = [variance(x), variance(y)];
  if (!varies(xVariance) || !varies(yVariance)) return undefined;
  return (covariance(x, y) ?? 0) / Math.sqrt(xVariance * yVariance);
}

/** The covariance over that of both in ascending order. */
function efficiency(x: readonly number[], y: readonly number[]): number | undefined {
  const largest = covariance(ascending(x), ascending(y));
  return varies(largest) ? (covariance(x, y) ?? 0) / largest : undefined;
}

const ascending = (values: readonly number[]): readonly number[] =>
  [...values].sort((a, b) => a - b);

/** tanh(artanh r ± 1.96/√(n − 3)). */
function fisherInterval(r: number | undefined, n: number): readonly [number, number] | undefined {
  if (r === undefined || n < 4) return undefined;
  const z = Math.atanh(Math.max(-1, Math.min(1, r)));
  const half = 1.959963984540054 / Math.sqrt(n - 3);
  return [Math.tanh(z - half), Math.tanh(z + half)];
}

/** `positions` are the marks of each student in the order asked, so that pools count as positions. */
export function quizStatistics(positions: readonly (readonly number[])[]): QuizStatistics {
  const totals = positions.map((marks) => sum(marks));
  const spread = root(variance(totals));
  const alpha = cronbachAlpha(positions);
  return {
    n: totals.length,
    mean: totals.length > 0 ? meanOf(totals) : 0,
    median: median(totals),
    spread,
    alpha,
    standardError:
      alpha === undefined || spread === undefined ? undefined : Math.sqrt(1 - alpha) * spread,
  };
}

/** K/(K − 1) · (1 − Σ Var(xₖ)/Var(Σ xₖ)). Rows are students, columns positions; all rows equally long. */
export function cronbachAlpha(positions: readonly (readonly number[])[]): number | undefined {
  const K = positions[0]?.length ?? 0;
  const total = variance(positions.map((marks) => sum(marks)));
  if (K < 2 || !varies(total)) return undefined;
  const columns = Array.from({ length: K }, (_, place) => positions.map((row) => row[place] ?? 0));
  return (K / (K - 1)) * (1 - sum(columns.map((column) => variance(column) ?? 0)) / total);
}

function median(values: readonly number[]): number {
  const [sorted, half] = [ascending(values), Math.floor(values.length / 2)];
  const [upper = 0, lower = 0] = [sorted[half], sorted[half - 1]];
  return values.length % 2 === 1 ? upper : (lower + upper) / 2;
}
