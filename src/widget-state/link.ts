// A widget's state as text in a link: `?one-weight=1;z=3;lambda1=0#one-weight`.
// The first part is the model's version; only what differs from the initial state follows.
import { initialState, type WidgetState } from './controls.ts';
import { movedPoints } from './moved-points.ts';
import { readStateLink } from './read-link.ts';
import type { WidgetModel } from './widget-model.ts';

/** A relative address that opens widget `name` in `state`. */
export function widgetLink(name: string, version: number, state: WidgetState): string {
  const parts = Object.entries(state).map(([key, value]) => `${key}=${value}`);
  return addressOf(name, [String(version), ...parts]);
}

/** The address of `state`, naming only what differs from the initial state. */
export const stateLink = (model: WidgetModel, state: WidgetState): string =>
  addressOf(model.name, stateParts(model, state));

/** `state` as its address has it: `1;z=3;lambda1=0`. */
export const stateText = (model: WidgetModel, state: WidgetState): string =>
  stateParts(model, state).join(';');

// Both signs may stand in a query as they are, and an escaped one is three.
const addressOf = (name: string, parts: readonly string[]): string =>
  `?${name}=${encodeURIComponent(parts.join(';')).replaceAll('%3B', ';').replaceAll('%3D', '=')}#${name}`;

function stateParts(model: WidgetModel, state: WidgetState): readonly string[] {
  const initial = initialState(model.controls);
  const changed = Object.entries(state).filter(([key, value]) => value !== initial[key]);
  const version = String(model.version);
  const short = [version, ...changed.map(([key]) => shortPart(model, state, changed, key))];
  const { state: read } = readStateLink(model, short.join(';'));
  const same = Object.entries(state).every(([key, value]) => read[key] === value);
  return same ? short : [version, ...changed.map(([key, value]) => `${key}=${value}`)];
}

/** `points` alone stands for the points that the rest of the link implies: another seed draws others. */
function shortPart(
  model: WidgetModel,
  state: WidgetState,
  changed: readonly (readonly [string, number | string])[],
  key: string,
): string {
  const others = Object.fromEntries(changed.filter(([other]) => other !== key));
  const value = state[key] ?? '';
  if (model.implied?.(others)[key] === value) return key;
  const control = model.controls[key];
  const isPoints = control?.kind === 'points' && typeof value === 'string';
  return `${key}=${isPoints ? movedPoints(control.initial, value) : value}`;
}
