// What a wrong belief's link opens, for the tests that hold it to contradict the belief.
import { convert } from '#convert/convert.ts';
import { readLink } from '#convert/link.ts';
import { misconceptions } from '#layouts/misconceptions.ts';
import { initialState, type Controls, type WidgetState } from '#widget-state/controls.ts';

interface Shown<Result> {
  readonly name: string;
  readonly controls: Controls;
  compute(state: WidgetState): Result;
}

/** What the figure shows for the belief `id`, with `changes` to its state. */
export function shown<Result>(model: Shown<Result>, id: string, changes: WidgetState = {}): Result {
  const by = misconceptions.get(id)?.refutedBy;
  if (by === undefined || 'convert' in by || by.widget !== model.name)
    throw new Error(`${id} does not open ${model.name}.`);
  return model.compute({ ...initialState(model.controls), ...by.state, ...changes });
}

/** What the wanted call is given in the converter for the belief `id`. */
export function converted(id: string, changes: Readonly<Record<string, number>> = {}) {
  const by = misconceptions.get(id)?.refutedBy;
  if (by === undefined || !('convert' in by)) throw new Error(`${id} does not open the converter.`);
  const parts = Object.entries({ ...by.convert, ...changes });
  const { state } = readLink(parts.map(([key, value]) => [key, String(value)]));
  const outcome = convert(state).find(({ call }) => call.id === state.to)?.outcome;
  return outcome?.kind === 'numbers' ? outcome.numbers : {};
}
