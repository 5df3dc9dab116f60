import { choice, slider, type StateOf } from '#widget-state/controls.ts';
import type { Ball } from './balls.ts';
import type { Setting } from './estimates.ts';

/** How far the axes of the drawing reach beyond the weights that can be set. */
export const REACH = 3.2;

const balls: readonly { value: Ball; label: string }[] = [
  { value: '1', label: 'q = 1, lasso' },
  { value: '1.5', label: 'q = 1.5' },
  { value: '2', label: 'q = 2, ridge' },
  { value: '4', label: 'q = 4' },
  { value: 'net', label: 'elastic net: q = 1 and q = 2 mixed' },
];

const weight = { role: 'data', min: -3, max: 3, step: 0.05, tucked: true } as const;

export const controls = {
  lambda: slider({
    topic: 'lambda',
    label: 'strength of the penalty',
    symbol: 'λ',
    role: 'lambda',
    min: 0.01,
    max: 100,
    step: 0.05,
    scale: 'log',
    zero: true,
    initial: 1,
    typed: { min: 0, max: 1e9 },
  }),
  correlation: slider({
    topic: 'correlation',
    label: 'correlation of the two features',
    symbol: 'ρ',
    role: 'data',
    min: -1,
    max: 1,
    step: 0.05,
    initial: 0.5,
  }),
  ball: choice<Ball>({ label: 'the ball', options: balls, initial: '2' }),
  first: slider({
    ...weight,
    topic: 'first',
    label: 'least-squares weight of feature 1',
    symbol: 'b₁',
    initial: 2.8,
  }),
  second: slider({
    ...weight,
    topic: 'second',
    label: 'least-squares weight of feature 2',
    symbol: 'b₂',
    initial: -0.8,
  }),
  mix: slider({
    label: 'share of q = 1 in the elastic net',
    symbol: 'm',
    role: 'penalty',
    min: 0,
    max: 1,
    step: 0.05,
    initial: 0.5,
    tucked: true,
  }),
  unit: choice<'m' | 'mm'>({
    label: 'feature 1 is measured in',
    options: [
      { value: 'm', label: 'meters' },
      { value: 'mm', label: 'millimeters: numbers 1000 times as large' },
    ],
    initial: 'm',
    tucked: true,
  }),
};

export type BallAndContourState = StateOf<typeof controls>;

/** What the numbers of feature 1 are multiplied by. */
export const stretchOf = ({ unit }: Pick<BallAndContourState, 'unit'>): number =>
  unit === 'mm' ? 1000 : 1;

/** The problem that a state poses, but for λ. */
export const settingOf = (state: BallAndContourState): Setting => ({
  ...state,
  stretch: stretchOf(state),
});
