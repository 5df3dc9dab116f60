// What is set on the page of the converter: texts as they were typed, so that nothing is lost.
import type { LossReduction } from '#numerics/conventions/context.ts';
import type { DataTerm } from '#numerics/conventions/convention.ts';
import { callWith, calls, type Call } from './calls.ts';
import { fields, reductions, type Field } from './fields.ts';

/** Whether the columns are brought to standard deviation 1, with divisor n, before the penalty. */
export type Columns = 'standardized' | 'as-they-are';

/** Everything that a link carries. */
export interface ConverterState {
  /** The id of the call whose number is known. */
  readonly from: string;
  /** The id of the one call that is wanted, or `all`. */
  readonly to: string;
  readonly columns: Columns;
  readonly loss: LossReduction;
  /** Texts as typed: a field under its key, a call's parameter under `id.name`. */
  readonly typed: Readonly<Record<string, string>>;
}

/** scikit-learn's Ridge with alpha = 1. */
export const initialState: ConverterState = {
  from: 'ridge',
  to: 'all',
  columns: 'standardized',
  loss: 'mean-squared',
  typed: {},
};

/** The call whose number is known. */
export function sourceOf({ from }: ConverterState): Call {
  const source = callWith(from) ?? calls[0];
  if (source === undefined) throw new Error('There are no calls.');
  return source;
}

/** Under which key a call's parameter is typed. */
export const parameterKey = (call: Call, name: string): string => `${call.id}.${name}`;

/** What stands in the box of a call's parameter. */
export const parameterText = ({ typed }: ConverterState, call: Call, name: string): string =>
  typed[parameterKey(call, name)] ?? String(call.start[name] ?? '');

/** What stands in the box of a field. */
export const fieldText = ({ typed }: ConverterState, { key, start }: Field): string =>
  typed[key] ?? String(start);

/** What the penalty of the model stands beside, and `decay` or `none` where there is no such sum. */
export type Family = Exclude<DataTerm, 'any'> | 'decay' | 'none';

/** Of which kind the model is; a call that takes any loss is told by the reduction chosen. */
export function familyOf(state: ConverterState): Family {
  const { convention } = sourceOf(state);
  if (convention.kind !== 'penalty') return convention.kind;
  if (convention.dataTerm !== 'any') return convention.dataTerm;
  return isLog(state.loss) ? 'log-loss' : 'squared-error';
}

const isLog = (loss: LossReduction): boolean => loss.endsWith('log');

/** The reductions that the known call can have: all where it takes any loss. */
export function reductionsFor(state: ConverterState): typeof reductions {
  const { convention } = sourceOf(state);
  if (convention.kind === 'penalty' && convention.dataTerm === 'any') return reductions;
  return reductions.filter(({ value }) => isLog(value) === (familyOf(state) === 'log-loss'));
}

/** The chosen reduction, or the first possible one where the model has another kind of loss. */
export function lossOf(state: ConverterState): LossReduction {
  const possible = reductionsFor(state).map(({ value }) => value);
  return possible.includes(state.loss) ? state.loss : (possible[0] ?? state.loss);
}

/** The fields as a link and a page know them, by their key. */
export const fieldWith = (key: string): Field | undefined =>
  fields.find((field) => field.key === key);
