// What a reader is asked for besides the number itself, and why a typed text cannot be used.
import { readNumber } from '#expressions/read-number.ts';
import type { Context, LossReduction } from '#numerics/conventions/context.ts';
import type { Call } from './calls.ts';

/** A number of the data or of the training that a conversion may need. */
export interface Field {
  /** Its key in a link. */
  readonly key: string;
  readonly need: Exclude<keyof Context, 'loss'>;
  /** As it stands in a sentence. */
  readonly label: string;
  readonly explained: string;
  readonly start: number;
}

/** The fields, in the order in which they are asked for. */
export const fields: readonly Field[] = [
  {
    key: 'n',
    need: 'rows',
    label: 'n',
    explained: 'number of rows that are fitted',
    start: 100,
  },
  {
    key: 's_y',
    need: 'targetScale',
    label: 's_y',
    explained: 'standard deviation of y, with divisor n',
    start: 2,
  },
  {
    key: 'batch',
    need: 'batchSize',
    label: 'batch size',
    explained: 'rows that one update sees',
    start: 100,
  },
  {
    key: 'lr',
    need: 'learningRate',
    label: 'learning rate',
    explained: 'before any schedule',
    start: 0.001,
  },
  {
    key: 'momentum',
    need: 'momentum',
    label: 'momentum',
    explained: 'from 0 to below 1',
    start: 0.9,
  },
  {
    key: 'sigma',
    need: 'residualScale',
    label: 'σ̂',
    explained: 'the scale that the fit has estimated (scale_)',
    start: 1,
  },
];

/** The reductions of a loss, as a reader chooses among them. */
export const reductions: readonly { readonly value: LossReduction; readonly label: string }[] = [
  { value: 'mean-squared', label: 'mean of the squared errors (MSE)' },
  { value: 'half-mean-squared', label: 'half the mean of the squared errors' },
  { value: 'summed-squared', label: 'sum of the squared errors' },
  { value: 'mean-log', label: 'mean of the log losses (cross-entropy)' },
  { value: 'summed-log', label: 'sum of the log losses' },
];

/** A number, or a sentence on why the text is none that can be used here. */
export type Read = { readonly value: number } | { readonly problem: string };

/** Reads `text` and holds it to what `misfit` allows. */
function readAs(text: string, misfit: (value: number) => string | undefined): Read {
  const read = readNumber(text);
  if (read.kind === 'none') return { problem: read.message };
  const problem = misfit(read.value);
  return problem === undefined ? { value: read.value } : { problem };
}

/** Reads a number of the data or of the training. */
export const readField = (field: Field, text: string): Read =>
  readAs(text, (value) => {
    if (field.need === 'momentum')
      return value >= 0 && value < 1 ? undefined : 'Momentum goes from 0 up to, but not to, 1.';
    if (!(value > 0)) return `It has to be above 0.`;
    const counts = field.need === 'rows' || field.need === 'batchSize';
    return counts && !Number.isInteger(value) ? 'It counts rows: give a whole number.' : undefined;
  });

/** Reads one of a call's own numbers. */
export const readParameter = ({ convention }: Call, name: string, text: string): Read =>
  readAs(text, (value) => {
    const share = isShare(convention.parameters, name);
    if (share && !(value >= 0 && value <= 1)) return 'It is a share: it goes from 0 to 1.';
    if (value < 0) return 'A strength is not negative.';
    const inverse = name === 'C' && value === 0;
    return inverse
      ? 'C divides: it has to be above 0, and a small C is a strong penalty.'
      : undefined;
  });

/** Whether a call's parameter says how much of the penalty is L1. */
const isShare = (parameters: Readonly<Record<string, string>>, name: string): boolean =>
  parameters[name]?.startsWith('share of L1') ?? false;
