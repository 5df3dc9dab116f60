import { decayGrid, type DecayCell } from '#numerics/simulations/decay-grid.ts';

const { rates, decays } = decayGrid;
const ends = (list: readonly number[]) => [Math.min(...list), Math.max(...list)] as const;
const [leastRate, mostRate] = ends(rates);
const [leastDecay, mostDecay] = ends(decays);

const within = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));

/** The cell that a key leads to from another, or undefined where the key means nothing to a grid. */
export function keyedCell(key: string, { rate, decay }: DecayCell): DecayCell | undefined {
  const moves: Record<string, DecayCell> = {
    ArrowRight: { rate: rate + 1, decay },
    ArrowLeft: { rate: rate - 1, decay },
    ArrowUp: { rate, decay: decay + 1 },
    ArrowDown: { rate, decay: decay - 1 },
    Home: { rate: leastRate, decay },
    End: { rate: mostRate, decay },
    PageUp: { rate, decay: mostDecay },
    PageDown: { rate, decay: leastDecay },
  };
  if (!Object.hasOwn(moves, key)) return undefined;
  const to = moves[key] ?? { rate, decay };
  return {
    rate: within(to.rate, leastRate, mostRate),
    decay: within(to.decay, leastDecay, mostDecay),
  };
}
