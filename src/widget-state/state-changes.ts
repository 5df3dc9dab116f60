import { initialState, type WidgetState } from './controls.ts';
import type { WidgetModel } from './widget-model.ts';

/** Every sample of a widget by its name, as a whole state. */
export function sampleStates(model: WidgetModel): ReadonlyMap<string, WidgetState> {
  const states = Object.entries(model.samples).map(
    ([name, sample]) => [name, withChanges(initialState(model.controls), sample)] as const,
  );
  return new Map(states);
}

/** `state` with some of its values replaced; a change that is undefined changes nothing. */
export function withChanges(
  state: WidgetState,
  changes: Readonly<Record<string, number | string | undefined>>,
): WidgetState {
  const known = Object.entries(changes).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return { ...state, ...Object.fromEntries(known) };
}
