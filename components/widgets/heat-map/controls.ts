import { decayGrid } from '#numerics/simulations/decay-grid.ts';
import { choice, seed, slider, type StateOf } from '#widget-state/controls.ts';

const [rates, decays] = [decayGrid.rates, decayGrid.decays];
const ends = (list: readonly number[]) => ({ min: Math.min(...list), max: Math.max(...list) });

/** Draws of the data: in the picture that is there at once, and in the one that takes a while. */
export const [AT_ONCE, IN_ALL] = [1, 24] as const;

export const controls = {
  form: choice<'pytorch' | 'paper'>({
    label: 'A step takes off',
    options: [
      { value: 'paper', label: 'λw, as in the paper' },
      { value: 'pytorch', label: 'ηλw, as in PyTorch' },
    ],
    initial: 'paper',
  }),
  rate: slider({ label: 'learning rate', symbol: 'log₂ η', ...ends(rates), step: 1, initial: -6 }),
  decay: slider({
    label: 'weight decay (paper: 128 λ)',
    symbol: 'log₂ λ',
    role: 'lambda',
    ...ends(decays),
    step: 1,
    initial: 1,
  }),
  seed: seed({
    label: 'The data, starts and batches',
    again: 'Draw others',
    initial: 1,
    tucked: true,
  }),
};

export type HeatMapState = StateOf<typeof controls>;
