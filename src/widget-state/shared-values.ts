// What figures on a page share: the values of the controls that name a topic.
import { misfit, type Controls, type WidgetState } from './controls.ts';

/** By topic. */
export type SharedValues = Readonly<Record<string, number | string>>;

/** Of `changes`, what other figures may want to know. */
export const toShare = (controls: Controls, changes: Partial<WidgetState>): SharedValues =>
  Object.fromEntries(
    Object.entries(changes).flatMap(([name, value]) => {
      const topic = controls[name]?.topic;
      return topic === undefined || value === undefined ? [] : [[topic, value] as const];
    }),
  );

/** What `values` change in a figure with these controls; a value that does not fit changes nothing. */
export function fromShared(
  controls: Controls,
  state: WidgetState,
  values: SharedValues,
): WidgetState {
  const changes = Object.entries(controls).flatMap(([name, control]) => {
    const value = control.topic === undefined ? undefined : values[control.topic];
    const wanted = value !== undefined && value !== state[name];
    return wanted && misfit(control, value) === undefined ? [[name, value] as const] : [];
  });
  return Object.fromEntries(changes);
}
