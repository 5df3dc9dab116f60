// A widget's state as text in a link: `?one-weight=1;z=3;lambda1=0#one-weight`.
// The first part is the model's version; only what differs from the initial state follows.
import { say } from '#say/figures.ts';
import { initialState, misfit, type Control, type WidgetState } from './controls.ts';
import type { WidgetModel } from './widget-model.ts';

/** What a link said, and a sentence where a part of it could not be used. */
export interface LinkedState {
  readonly state: WidgetState;
  readonly notice?: string;
}

/** A relative address that opens widget `name` in `state`. */
export function widgetLink(name: string, version: number, state: WidgetState): string {
  const parts = Object.entries(state).map(([key, value]) => `${key}=${value}`);
  return `?${name}=${encodeURIComponent([version, ...parts].join(';'))}#${name}`;
}

/** The address of `state`, naming only what differs from the initial state. */
export function stateLink(model: WidgetModel, state: WidgetState): string {
  const initial = initialState(model.controls);
  const changed = Object.entries(state).filter(([key, value]) => value !== initial[key]);
  return widgetLink(model.name, model.version, Object.fromEntries(changed));
}

/** Reads what `widgetLink` wrote; whatever cannot be used keeps its initial value. */
export function readStateLink(model: WidgetModel, text: string): LinkedState {
  const initial = initialState(model.controls);
  const [version, ...parts] = text.split(';');
  if (version !== String(model.version)) {
    return {
      state: initial,
      notice:
        'This link was made for another version of the figure, which now shows its usual start.',
    };
  }
  const read = parts.slice(0, 50).map((part) => readPart(model, part));
  const changes = read.flatMap((part) =>
    'value' in part ? [[part.key, part.value] as const] : [],
  );
  const problems = read.flatMap((part) => ('problem' in part ? [part.problem] : []));
  const state = { ...initial, ...Object.fromEntries(changes) };
  return problems.length === 0
    ? { state }
    : { state, notice: say('linkUnfit', { problems: problems.join(' ') }) };
}

type Part =
  { readonly key: string; readonly value: number | string } | { readonly problem: string };

function readPart(model: WidgetModel, part: string): Part {
  const [key = '', text = ''] = part.split('=', 2);
  const control = Object.hasOwn(model.controls, key) ? model.controls[key] : undefined;
  if (control === undefined) {
    return { problem: say('noControl', { name: key.slice(0, 30) }) };
  }
  const value = readValue(control, text);
  const problem = misfit(control, value);
  return problem === undefined ? { key, value } : { problem };
}

function readValue({ kind }: Control, text: string): number | string {
  const isNumber = kind === 'slider' || kind === 'seed';
  if (!isNumber) return text;
  return text.trim() === '' ? NaN : Number(text);
}
