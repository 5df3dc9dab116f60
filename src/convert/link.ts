// The page's state in its address: ?from=ridge&alpha=0.5&n=442. Only what differs from the start.
import { say } from '#say/converter.ts';
import { callWith } from './calls.ts';
import { reductions } from './fields.ts';
import {
  fieldWith,
  initialState,
  parameterKey,
  parameterText,
  sourceOf,
  type ConverterState,
} from './state.ts';

/** What an address said, and a sentence where a part of it could not be used. */
export interface Linked {
  readonly state: ConverterState;
  readonly notice?: string;
}

/** `?…` for a state; empty for the start. The known call's own numbers are always in it. */
export function linkOf(state: ConverterState): string {
  const source = sourceOf(state);
  const parts: [string, string][] = [];
  const add = (key: string, value: string, initial?: string) => {
    if (value !== initial) parts.push([key, value]);
  };
  add('from', state.from, initialState.from);
  for (const name of Object.keys(source.convention.parameters))
    add(name, parameterText(state, source, name), String(source.start[name]));
  for (const [key, text] of Object.entries(state.typed))
    if (fieldWith(key)) add(key, text, String(fieldWith(key)?.start));
  add('loss', state.loss, initialState.loss);
  add('columns', state.columns, initialState.columns);
  add('to', state.to, initialState.to);
  const query = parts.map(([key, text]) => `${key}=${encodeURIComponent(text)}`).join('&');
  return query === '' ? '' : `?${query}`;
}

/**
 * Reads the names and texts of an address. A text that is no number is kept as typed, where its box explains it; what names
 * nothing here is told in the notice.
 */
export function readLink(parts: readonly (readonly [string, string])[]): Linked {
  const asked = parts.find(([key]) => key === 'from')?.[1] ?? initialState.from;
  let state: ConverterState = { ...initialState, from: callWith(asked)?.id ?? initialState.from };
  const unused: string[] = [];
  for (const [key, value] of parts) {
    const next = withPart(state, key, value);
    if (next === undefined) unused.push(`${key}=${value}`);
    else state = next;
  }
  if (unused.length === 0) return { state };
  const list = unused.map((part) => `“${part.slice(0, 60)}”`).join(', ');
  return { state, notice: say('badLink', { parts: list }) };
}

/** The state with one part of a link in it, or undefined where the part means nothing here. */
function withPart(state: ConverterState, key: string, value: string): ConverterState | undefined {
  const source = sourceOf(state);
  if (key === 'from') return callWith(value) && state;
  if (key === 'to') return value === 'all' || callWith(value) ? { ...state, to: value } : undefined;
  if (key === 'columns')
    return value === 'standardized' || value === 'as-they-are'
      ? { ...state, columns: value }
      : undefined;
  if (key === 'loss') {
    const loss = reductions.find((one) => one.value === value)?.value;
    return loss && { ...state, loss };
  }
  if (Object.hasOwn(source.convention.parameters, key))
    return { ...state, typed: { ...state.typed, [parameterKey(source, key)]: value } };
  return fieldWith(key) && { ...state, typed: { ...state.typed, [key]: value } };
}
