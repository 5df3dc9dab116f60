// One call's numbers as every other call's numbers for the same model.
import { sourceLanguage } from '#language/languages.ts';
import type { Context } from '#numerics/conventions/context.ts';
import type { Convention, Decay, Strengths } from '#numerics/conventions/convention.ts';
import { calls, type Call } from './calls.ts';
import { fields, readField, readParameter } from './fields.ts';
import {
  familyOf,
  fieldText,
  lossOf,
  parameterText,
  sourceOf,
  type ConverterState,
} from './state.ts';
import { whyApart, whyInexpressible } from './why-none.ts';

/** A call's own numbers by name. */
export type Numbers = Readonly<Record<string, number>>;

/** What another call's setting is. */
export type Outcome =
  | { readonly kind: 'numbers'; readonly numbers: Numbers }
  | {
      readonly kind: 'none';
      readonly why: string;
      /** What that is written in, where it is a remark on a library. */
      readonly lang?: string;
    }
  /** Something that it needs is not readable yet. */
  | { readonly kind: 'wanting'; readonly labels: readonly string[] };

/** A call with what it has to be given. */
export interface Row {
  readonly call: Call;
  readonly outcome: Outcome;
}

/** The model as a call's numbers describe it, in the scaling of the house. */
type Model =
  | { readonly kind: 'penalty'; readonly strengths: Strengths }
  | { readonly kind: 'decay'; readonly decay: Decay }
  /** A rule for leaves, and its one number. */
  | { readonly kind: 'none'; readonly number: number };

/** The numbers of the known call, or undefined where one cannot be read. */
export function sourceNumbers(state: ConverterState): Numbers | undefined {
  const source = sourceOf(state);
  const read = Object.keys(source.convention.parameters).map(
    (name) => [name, readParameter(source, name, parameterText(state, source, name))] as const,
  );
  const values = read.flatMap(([name, one]) =>
    'value' in one ? [[name, one.value] as const] : [],
  );
  return values.length === read.length ? Object.fromEntries(values) : undefined;
}

/** The context as typed; NaN where a text cannot be used, which only a map that needs it refuses. */
export function contextOf(state: ConverterState): Context {
  const values = Object.fromEntries(
    fields.map((field) => {
      const read = readField(field, fieldText(state, field));
      return [field.need, 'value' in read ? read.value : NaN];
    }),
  );
  const unknown = { rows: NaN, targetScale: NaN, learningRate: NaN, momentum: NaN };
  return { ...unknown, batchSize: NaN, residualScale: NaN, ...values, loss: lossOf(state) };
}

/** What each call is given for the same model, in the order of the calls. */
export function convert(state: ConverterState): Row[] {
  const numbers = sourceNumbers(state);
  const context = contextOf(state);
  return calls.map((call) => ({ call, outcome: outcomeFor(state, call, numbers, context) }));
}

function outcomeFor(
  state: ConverterState,
  call: Call,
  numbers: Numbers | undefined,
  context: Context,
): Outcome {
  const source = sourceOf(state);
  const apart = whyApart(source.convention, call.convention, familyOf(state), state);
  if (apart !== undefined) {
    const remark = source.convention.kind !== call.convention.kind;
    return { kind: 'none', why: apart, ...(remark && { lang: sourceLanguage.code }) };
  }
  const labels = [
    ...(numbers === undefined ? ['the number itself'] : []),
    ...wanting([source, call], context),
  ];
  if (numbers === undefined || labels.length > 0) return { kind: 'wanting', labels };
  return converted(source.convention, call.convention, numbers, context);
}

/** The numbers of `to` for the model that `numbers` describe under `from`. */
export function converted(
  from: Convention,
  to: Convention,
  numbers: Numbers,
  context: Context,
): Outcome {
  if (from === to) return { kind: 'numbers', numbers };
  const model = modelOf(from, numbers, context);
  if (model.kind === 'penalty' && to.kind === 'penalty') {
    const lacking = whyInexpressible(to, model.strengths);
    if (lacking !== undefined) return { kind: 'none', why: lacking };
    return { kind: 'numbers', numbers: to.fromOurs(model.strengths, context) };
  }
  if (model.kind === 'decay' && to.kind === 'decay')
    return { kind: 'numbers', numbers: to.fromOurs(model.decay, context) };
  // Both add the number to the second derivatives of a leaf.
  if (model.kind === 'none' && to.kind === 'none') {
    const names = Object.keys(to.parameters);
    return {
      kind: 'numbers',
      numbers: Object.fromEntries(names.map((name) => [name, model.number])),
    };
  }
  throw new Error(`${from.name} and ${to.name} have nothing to convert.`);
}

function modelOf(from: Convention, numbers: Numbers, context: Context): Model {
  if (from.kind === 'penalty') {
    return { kind: 'penalty', strengths: from.toOurs(numbers, context) };
  }
  if (from.kind === 'decay') return { kind: 'decay', decay: from.toOurs(numbers, context) };
  return { kind: 'none', number: Object.values(numbers)[0] ?? NaN };
}

/** The labels of what both calls need and `context` does not have. */
const wanting = (both: readonly Call[], context: Context): string[] =>
  fields
    .filter(
      ({ need }) => both.some((call) => needsOf(call).has(need)) && Number.isNaN(context[need]),
    )
    .map(({ label }) => label());

/** What the map of a call has to know. */
const needsOf = ({ convention }: Call): ReadonlySet<keyof Context> =>
  new Set(convention.kind === 'none' ? [] : convention.needs);

/** What has to be asked for, given what is to be shown. */
export function asked(state: ConverterState): ReadonlySet<keyof Context> {
  const source = sourceOf(state);
  const shown = convert(state).filter(
    ({ call, outcome }) =>
      outcome.kind !== 'none' && (state.to === 'all' || state.to === call.id) && call !== source,
  );
  return new Set([source, ...shown.map(({ call }) => call)].flatMap((call) => [...needsOf(call)]));
}
