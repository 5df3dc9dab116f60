import { choice, points, slider, type StateOf } from '#widget-state/controls.ts';

/** How far a residual can be dragged. */
export const REACH = 8;

/** Ten made-up points near y = 1 + x, the ninth far too high. */
export const initialPoints =
  '0.5_1.8~1.5_2.2~2.5_3.9~3.5_4.1~4.5_5.9~5.5_6.2~6.5_7.7~7.5_8.3~8.5_17~9.5_10.7';

export const controls = {
  price: choice({
    label: 'A shift γ costs',
    options: [
      { value: 'l1', label: 'k|γ|, the L1 way' },
      { value: 'l2', label: '½kγ², the L2 way' },
    ],
    initial: 'l1',
  }),
  k: slider({
    label: 'price of a shift',
    symbol: 'k',
    role: 'penalty',
    min: 0.1,
    max: 10,
    step: 0.02,
    scale: 'log',
    initial: 1.5,
    typed: { min: 0.001, max: 1e6 },
  }),
  residual: slider({
    label: 'residual of one observation',
    symbol: 'r',
    role: 'data',
    min: -REACH,
    max: REACH,
    step: 0.05,
    initial: 5,
  }),
  lambda: slider({
    label: 'strength of a penalty on the slope',
    symbol: 'λ',
    role: 'lambda',
    min: 0,
    max: 200,
    step: 1,
    initial: 0,
    typed: { min: 0, max: 1e9 },
    tucked: true,
  }),
  points: points({
    label: 'the ten points',
    x: { label: 'x', min: 0, max: 10, step: 0.1 },
    y: { label: 'y', min: -4, max: 20, step: 0.1 },
    initial: initialPoints,
    tucked: true,
  }),
};

export type CaseShiftState = StateOf<typeof controls>;
