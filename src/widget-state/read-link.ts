// Reads a widget's state from a link, see `link.ts`. Every page with a figure loads this at once.
import { say } from '#say/figures.ts';
import { initialState, misfit, type Control, type WidgetState } from './controls.ts';
import { withMovedPoints } from './moved-points.ts';
import type { WidgetModel } from './widget-model.ts';

/** What a link said, and a sentence where a part of it could not be used. */
export interface LinkedState {
  readonly state: WidgetState;
  readonly notice?: string;
}

/** Reads what `widgetLink` wrote; whatever cannot be used keeps its initial value. */
export function readStateLink(model: WidgetModel, text: string): LinkedState {
  const initial = initialState(model.controls);
  const [version, ...parts] = text.split(';');
  if (version !== String(model.version)) return { state: initial, notice: say('linkOutdated') };
  const read = parts.slice(0, 50).flatMap((part) => readPart(model, part) ?? []);
  const changes = read.flatMap((part) =>
    'value' in part ? [[part.key, part.value] as const] : [],
  );
  const problems = read.flatMap((part) => ('problem' in part ? [part.problem] : []));
  const given = Object.fromEntries(changes);
  const state = { ...initial, ...impliedParts(model, parts, given), ...given };
  return problems.length === 0
    ? { state }
    : { state, notice: say('linkUnfit', { problems: problems.join(' ') }) };
}

type Part =
  { readonly key: string; readonly value: number | string } | { readonly problem: string };

/** What the parts without a value take from those with one. */
function impliedParts(
  model: WidgetModel,
  parts: readonly string[],
  given: WidgetState,
): WidgetState {
  const implied = Object.entries(model.implied?.(given) ?? {});
  return Object.fromEntries(
    implied.flatMap(([key, value]) =>
      parts.includes(key) && value !== undefined ? [[key, value] as const] : [],
    ),
  );
}

/** Undefined where the part only names a control, see `impliedParts`. */
function readPart(model: WidgetModel, part: string): Part | undefined {
  const [key = '', text] = part.split('=', 2);
  const control = Object.hasOwn(model.controls, key) ? model.controls[key] : undefined;
  if (control !== undefined && text === undefined) return undefined;
  if (control === undefined) {
    return { problem: say('noControl', { name: key.slice(0, 30) }) };
  }
  const value = readValue(control, text ?? '');
  const problem = misfit(control, value);
  return problem === undefined ? { key, value } : { problem };
}

function readValue(control: Control, text: string): number | string {
  if (control.kind === 'points') return withMovedPoints(control.initial, text);
  const isNumber = control.kind === 'slider' || control.kind === 'seed';
  if (!isNumber) return text;
  return text.trim() === '' ? NaN : Number(text);
}
