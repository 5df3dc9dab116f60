import type { Control, WidgetState } from '#widget-state/controls.ts';
import type { WidgetModel } from '#widget-state/widget-model.ts';

/** What is set, in words: "z = 3, λ₁ = 1, loss: squared". */
export const stateWords = ({ controls }: WidgetModel, state: WidgetState): string =>
  Object.entries(controls)
    .map(([name, control]) => words(control, state[name] ?? ''))
    .join(', ');

function words(control: Control, value: number | string): string {
  if (control.kind === 'slider') return `${control.symbol} = ${value}`;
  if (control.kind !== 'choice') return `${control.label}: ${value}`;
  const option = control.options.find((known) => known.value === value);
  return `${control.label}: ${option?.label ?? value}`;
}
