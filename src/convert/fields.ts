// What a reader is asked for besides the number itself, and why a typed text cannot be used.
import { readNumber } from '#expressions/read-number.ts';
import type { Context, LossReduction } from '#numerics/conventions/context.ts';
import { say } from '#say/converter.ts';
import type { Call } from './calls.ts';

/** A number of the data or of the training that a conversion may need. */
export interface Field {
  /** Its key in a link. */
  readonly key: string;
  readonly need: Exclude<keyof Context, 'loss'>;
  /** As it stands in a sentence. */
  readonly label: () => string;
  readonly explained: () => string;
  readonly start: number;
}

/** The fields, in the order in which they are asked for. */
export const fields: readonly Field[] = [
  {
    key: 'n',
    need: 'rows',
    label: () => 'n',
    explained: () => say('rows'),
    start: 100,
  },
  {
    key: 's_y',
    need: 'targetScale',
    label: () => 's_y',
    explained: () => say('targetScale'),
    start: 2,
  },
  {
    key: 'batch',
    need: 'batchSize',
    label: () => say('batch'),
    explained: () => say('batchSize'),
    start: 100,
  },
  {
    key: 'lr',
    need: 'learningRate',
    label: () => say('rate'),
    explained: () => say('learningRate'),
    start: 0.001,
  },
  {
    key: 'momentum',
    need: 'momentum',
    label: () => 'momentum',
    explained: () => say('momentum'),
    start: 0.9,
  },
  {
    key: 'sigma',
    need: 'residualScale',
    label: () => 'σ̂',
    explained: () => say('residualScale'),
    start: 1,
  },
];

type ReductionName = 'meanSquared' | 'halfMeanSquared' | 'summedSquared' | 'meanLog' | 'summedLog';

/** The reductions of a loss, as a reader chooses among them. */
export const reductions: readonly {
  readonly value: LossReduction;
  readonly label: ReductionName;
}[] = [
  { value: 'mean-squared', label: 'meanSquared' },
  { value: 'half-mean-squared', label: 'halfMeanSquared' },
  { value: 'summed-squared', label: 'summedSquared' },
  { value: 'mean-log', label: 'meanLog' },
  { value: 'summed-log', label: 'summedLog' },
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
    if (field.need === 'momentum') return value >= 0 && value < 1 ? undefined : say('badMomentum');
    if (!(value > 0)) return say('notPositive');
    const counts = field.need === 'rows' || field.need === 'batchSize';
    return counts && !Number.isInteger(value) ? say('notWhole') : undefined;
  });

/** Reads one of a call's own numbers. */
export const readParameter = ({ convention }: Call, name: string, text: string): Read =>
  readAs(text, (value) => {
    const share = isShare(convention.parameters, name);
    if (share && !(value >= 0 && value <= 1)) return say('notShare');
    if (value < 0) return say('negative');
    const inverse = name === 'C' && value === 0;
    return inverse ? say('zeroC') : undefined;
  });

/** Whether a call's parameter says how much of the penalty is L1. */
const isShare = (parameters: Readonly<Record<string, string>>, name: string): boolean =>
  parameters[name]?.startsWith('share of L1') ?? false;
