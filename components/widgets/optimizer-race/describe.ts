import { formatNumber } from '#expressions/format-number.ts';
import type { Lane } from './lanes.ts';
import type { RaceResult } from './model.ts';
import type { Place } from './runners.ts';

const rounded = (value: number): string => formatNumber(value < 1e-4 ? 0 : value, 2);

/** Where each runner is, beside the marker that it is bound for. */
export function describe({ state, lanes, places, lambda }: RaceResult): string {
  const shown = lanes.filter((lane) => lane.shown);
  const after = `After ${state.step} ${state.noise > 0 ? 'noisy ' : ''}steps`;
  if (shown.length === 0) return `${after}: nobody runs; tick who should.`;
  const names: Readonly<Record<Place, string>> = {
    ridge: lambda > 0 ? 'ridge' : 'the minimum',
    weakRidge: lambda > 0 ? `ridge with ${rounded(places.weak)}` : 'the minimum',
    box: places.inside ? 'the minimum' : 'the minimum in its box',
  };
  const groups = (['ridge', 'weakRidge', 'box'] as const).flatMap((rests) => {
    const group = shown.filter(({ runner }) => runner.rests === rests);
    return group.length === 0 ? [] : [`${group.map(where).join(', ')} to ${names[rests]}`];
  });
  return `${after} there is still to go: ${groups.join('; ')}.`;
}

const where = ({ runner, lost, distance }: Lane): string =>
  lost ? `${runner.label} ran away` : `${runner.label} ${rounded(distance)}`;
