import { choice, seed, slider, type StateOf } from '#widget-state/controls.ts';
import { numbers } from './worlds.ts';

/** Draws of the data: in the picture that is there at once, and in the one that takes a while. */
export const [AT_ONCE, IN_ALL] = [3, 200] as const;

export const controls = {
  p: slider({
    label: 'features that the fit is given; n = 40',
    symbol: 'p',
    min: Math.min(...numbers),
    max: Math.max(...numbers),
    step: 1,
    initial: 20,
  }),
  strength: choice<'ridgeless' | 'fixed' | 'tuned'>({
    label: 'the penalty',
    options: [
      { value: 'ridgeless', label: 'λ → 0: the shortest fit' },
      { value: 'fixed', label: 'one λ for all p' },
      { value: 'tuned', label: 'the best λ for each p' },
    ],
    initial: 'ridgeless',
  }),
  lambda: slider({
    label: 'the one λ',
    symbol: 'λ',
    role: 'lambda',
    min: 0.1,
    max: 1000,
    step: 0.25,
    scale: 'log',
    zero: true,
    initial: 1,
  }),
  world: choice<'many' | 'own' | 'strong'>({
    label: 'the data',
    options: [
      { value: 'many', label: '400 features matter' },
      { value: 'own', label: 'just the p matter' },
      { value: 'strong', label: 'one strong direction' },
    ],
    initial: 'many',
    tucked: true,
  }),
  beside: choice<'fit' | 'lambda'>({
    label: 'drawn beside it',
    options: [
      { value: 'fit', label: 'predictions' },
      { value: 'lambda', label: 'the risk over λ' },
    ],
    initial: 'fit',
    tucked: true,
  }),
  seed: seed({ label: 'The draws', again: 'Draw others', initial: 1, tucked: true }),
};

export type PvsNState = StateOf<typeof controls>;
