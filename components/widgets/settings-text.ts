import { formatNumber } from '#expressions/format-number.ts';
import { say } from '#say/figures.ts';
import type { Control, WidgetState } from '#widget-state/controls.ts';
import { readMany } from '#widget-state/many.ts';
import type { WidgetModel } from '#widget-state/widget-model.ts';

/** What a figure is set to, for paper: "Set to λ₁ = 0.5; penalty: lasso; sample: 3." Points are in the drawing. */
export function settingsText({ controls }: Pick<WidgetModel, 'controls'>, state: WidgetState) {
  const parts = Object.entries(controls).flatMap(([name, control]) =>
    settingText(control, state[name] ?? control.initial),
  );
  return parts.length === 0 ? '' : say('setTo', { settings: parts.join('; ') });
}

function settingText(control: Control, value: number | string): readonly string[] {
  switch (control.kind) {
    case 'slider':
      return [`${control.symbol || control.label} = ${formatNumber(Number(value))}`];
    case 'choice':
      return [`${control.label}: ${labels(control.options, [String(value)])}`];
    case 'many':
      return [
        `${control.label}: ${labels(control.options, readMany(String(value))) || say('none')}`,
      ];
    case 'seed':
      return [`${control.label}: ${value}`];
    case 'points':
      return [];
  }
}

type Options = readonly { readonly value: string; readonly label: string }[];

const labels = (options: Options, values: readonly string[]): string =>
  options
    .filter(({ value }) => values.includes(value))
    .map(({ label }) => label)
    .join(', ');
