import { choice, many, points, seed, slider, type StateOf } from '#widget-state/controls.ts';

/** Where every run ends, and where the cosine schedule has faded to 0. */
export const LAST_STEP = 2000;

/** The part of the plane that is drawn. */
export const PLANE = { x: [-3, 4], y: [-4, 3] } as const;

const rate = { min: 0.001, max: 0.3, step: 0.05, scale: 'log', typed: { min: 0, max: 1 } } as const;
const decay = {
  role: 'lambda',
  min: 0.001,
  max: 10,
  step: 0.05,
  scale: 'log',
  zero: true,
} as const;
const axes = {
  x: { label: 'w₁', min: -3, max: 4, step: 0.1 },
  y: { label: 'w₂', min: -4, max: 3, step: 0.1 },
};

export const controls = {
  step: slider({
    label: 'steps taken',
    symbol: 't',
    min: 0,
    max: LAST_STEP,
    step: 1,
    initial: 40,
    perSecond: 100,
  }),
  learningRate: slider({ label: 'learning rate', symbol: 'η', initial: 0.02, ...rate }),
  weightDecay: slider({ label: 'weight decay', symbol: 'λ', initial: 0.5, ...decay }),
  shown: many({
    label: 'Who runs',
    options: [
      { value: 'gd', label: 'GD: gradient descent with L2' },
      { value: 'momentum', label: 'momentum with L2' },
      { value: 'sgdw', label: 'SGDW: momentum, decay beside it' },
      { value: 'adam', label: 'Adam with L2' },
      { value: 'adamw', label: 'AdamW: Adam, decay beside it' },
    ],
    initial: 'gd~momentum~sgdw~adam~adamw',
  }),
  noise: slider({
    label: 'noise of the gradients; 0 is the full batch',
    symbol: 'σ',
    role: 'data',
    min: 0,
    max: 5,
    step: 0.5,
    initial: 0,
    tucked: true,
  }),
  seed: seed({
    label: 'The noise, the same for all',
    again: 'Draw other noise',
    initial: 1,
    tucked: true,
  }),
  form: choice<'pytorch' | 'paper'>({
    label: 'A decay beside the gradient takes off',
    options: [
      { value: 'pytorch', label: 'ηλw, as in PyTorch' },
      { value: 'paper', label: 'λw, as in the paper' },
    ],
    initial: 'pytorch',
    tucked: true,
  }),
  schedule: choice<'constant' | 'cosine'>({
    label: 'The learning rate',
    options: [
      { value: 'constant', label: 'stays' },
      { value: 'cosine', label: `fades to 0 along a cosine, in ${LAST_STEP} steps` },
    ],
    initial: 'constant',
    tucked: true,
  }),
  momentum: slider({
    label: 'momentum, and in SGDW',
    symbol: 'μ',
    min: 0,
    max: 0.99,
    step: 0.01,
    initial: 0.9,
    tucked: true,
  }),
  memory: choice<'0.999' | '0.99' | '0.97'>({
    label: 'Adam remembers squared gradients by β₂ =',
    options: [
      { value: '0.999', label: '0.999' },
      { value: '0.99', label: '0.99' },
      { value: '0.97', label: '0.97' },
    ],
    initial: '0.999',
    tucked: true,
  }),
  contours: choice<'loss' | 'objective'>({
    label: 'Contours of',
    options: [
      { value: 'loss', label: 'the loss alone' },
      { value: 'objective', label: 'the loss with the penalty' },
    ],
    initial: 'loss',
    tucked: true,
  }),
  start: points({ label: 'The start', ...axes, initial: '-2.5_2', tucked: true }),
  minimum: points({
    label: 'The minimum without penalty',
    ...axes,
    initial: '2_-3',
    tucked: true,
  }),
  fork: slider({
    label: 'the step that the runs fork at; 0 is none',
    symbol: 'fork',
    min: 0,
    max: LAST_STEP,
    step: 1,
    initial: 0,
    tucked: true,
  }),
  rateBefore: slider({
    label: 'learning rate before the fork',
    symbol: 'η₀',
    initial: 0.02,
    ...rate,
    tucked: true,
  }),
  decayBefore: slider({
    label: 'weight decay before the fork',
    symbol: 'λ₀',
    initial: 0.5,
    ...decay,
    tucked: true,
  }),
};

export type RaceState = StateOf<typeof controls>;

/** Whether the figure shows runs that have left their old way. */
export const forked = ({ fork, step }: Pick<RaceState, 'fork' | 'step'>): boolean =>
  fork > 0 && step >= fork;
