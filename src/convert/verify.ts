// Both settings fitted on one data set, each by its own call's rule, and set side by side.
import { targetScaleOf } from '#numerics/conventions/context.ts';
import type { Matrix } from '#numerics/problem.ts';
import { median } from '#numerics/robust/median.ts';
import { designFor } from '#numerics/standardize.ts';
import { converted, contextOf, convert, sourceNumbers, type Numbers } from './convert.ts';
import { fitBy, type Kind, type Sample } from './fit.ts';
import { familyOf, sourceOf, type ConverterState } from './state.ts';

/** How far a call's fit is from the known call's, on the data of the check. */
export interface Checked {
  readonly id: string;
  /** What the known numbers become with the n and s_y of these data. */
  readonly numbers: Numbers;
  /** The largest difference of two weights. */
  readonly difference: number;
  /** The largest of all weights. */
  readonly largest: number;
  /** Whether they are the same model to a millionth of the largest weight. */
  readonly agrees: boolean;
  /** The same with the known number carried over as it is: the largest difference over the largest weight. */
  readonly unconverted?: number;
}

/** Columns of standard deviation 1, centred y, and the labels whether y lies above its median. */
export function sampleOf(X: Matrix, y: Float64Array): Sample {
  const design = designFor(X, y, { scaling: 'population' });
  const middle = median(y);
  return { X: design.X, y: design.y, labels: y.map((value) => Number(value > middle)) };
}

/**
 * Fits the known call, and then each that has an equivalent, by its own written rule.
 *
 * n and s_y are those of the sample; all other numbers are the typed ones. Yields nothing where the
 * known call has nothing that could be fitted here, or a number cannot be read. One fit takes up to
 * some tenths of a second, so that a page had better breathe between them.
 */
export function* verify(state: ConverterState, sample: Sample): Generator<Checked, void, void> {
  const numbers = sourceNumbers(state);
  const source = sourceOf(state);
  const family = familyOf(state);
  if (numbers === undefined || family === 'none' || family === 'huber') return;
  const kind: Kind = family === 'log-loss' ? 'log-loss' : 'squared-error';
  const data = { rows: sample.y.length, targetScale: targetScaleOf(sample.y) };
  const context = { ...contextOf(state), ...data };
  const known = fitBy(source, numbers, context, sample, kind);
  if (known === undefined) return;
  for (const { call, outcome } of convert(state)) {
    if (call === source || outcome.kind !== 'numbers') continue;
    const there = converted(source.convention, call.convention, numbers, context);
    const fit = there.kind === 'numbers' && fitBy(call, there.numbers, context, sample, kind);
    if (there.kind !== 'numbers' || !fit) continue;
    const same = sameNumbers(numbers, call.convention.parameters);
    const comparable = largestOf(known) > 0 ? same : undefined;
    const misread = comparable && fitBy(call, comparable, context, sample, kind);
    const unconverted = misread && differenceOf(known, misread) / largestOf(known, misread);
    const compared = comparison(call.id, there.numbers, known, fit);
    yield unconverted === undefined ? compared : { ...compared, unconverted };
  }
}

function comparison(id: string, numbers: Numbers, known: Float64Array, fit: Float64Array): Checked {
  const difference = differenceOf(known, fit);
  const largest = largestOf(known, fit);
  return { id, numbers, difference, largest, agrees: difference <= 1e-6 * largest };
}

/** What someone types who carries the one number over; undefined where either call has several. */
function sameNumbers(
  numbers: Numbers,
  parameters: Readonly<Record<string, string>>,
): Numbers | undefined {
  const [value, ...more] = Object.values(numbers);
  const names = Object.keys(parameters);
  const [name] = names;
  if (value === undefined || name === undefined || more.length > 0 || names.length > 1)
    return undefined;
  return { [name]: value };
}

const differenceOf = (first: Float64Array, second: Float64Array): number =>
  first.reduce((most, weight, j) => Math.max(most, Math.abs(weight - (second[j] ?? NaN))), 0);

const largestOf = (...fits: readonly Float64Array[]): number =>
  Math.max(...fits.flatMap((fit) => [...fit].map(Math.abs)));
