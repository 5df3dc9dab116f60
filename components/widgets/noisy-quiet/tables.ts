// The figure in numbers, for who cannot or will not read them off.
import { formatNumber } from '#expressions/format-number.ts';
import type { Table } from '#widget-state/widget-model.ts';
import { STEPS } from './controls.ts';
import type { NoisyQuietResult } from './model.ts';
import { weights, type Side } from './runs.ts';

const three = (value = NaN): string => formatNumber(Math.round(1000 * value) / 1000, 4);

export function endTable({ ends, sizes }: NoisyQuietResult): Table {
  return {
    caption: `What is left of each weight after ${STEPS} steps`,
    columns: [
      ...['weight', 'noise τ', 'Adam with L2', 'its spread over the runs', 'e^(−ηλt/τ)'],
      ...['AdamW', 'spread of AdamW', 'e^(−ηλt)'],
    ],
    rows: weights.map(({ name }, j) => {
      const [coupled, decoupled] = [ends.coupled[j], ends.decoupled[j]];
      return [
        ...[name, formatNumber(sizes[j] ?? NaN)],
        ...[coupled?.mean, coupled?.deviation, coupled?.formula].map(three),
        ...[decoupled?.mean, decoupled?.deviation, decoupled?.formula].map(three),
      ];
    }),
  };
}

/** Every two hundred steps. */
export function stepsTable({ coupled, decoupled }: NoisyQuietResult): Table {
  const looks = [...coupled.steps.keys()].filter((look) => look % 10 === 0);
  const at = ({ means }: Side, look: number) => means.map((mean) => three(mean[look]));
  const heads = (title: string) => weights.map(({ name }) => `${title}, ${name}`);
  return {
    caption: 'The means over the runs on the way',
    columns: ['step', ...heads(coupled.title), ...heads(decoupled.title)],
    rows: looks.map((look) => [
      coupled.steps[look] ?? NaN,
      ...at(coupled, look),
      ...at(decoupled, look),
    ]),
  };
}
