// The numbers that this lesson's prose reads off its figure, computed by the figure's own model.
import { model } from '#components/widgets/poly-fit/model.ts';
import { once } from '#numerics/once.ts';
import { SINE_NOISE } from '#numerics/simulations/noisy-sine.ts';

type State = Parameters<typeof model.compute>[0];

const { points, lambda, degree, intercept, shift, seed } = model.controls;

/** The figure's initial state. */
export const initial: State = {
  points: points.initial,
  lambda: lambda.initial,
  degree: degree.initial,
  intercept: intercept.initial,
  shift: shift.initial,
  seed: seed.initial,
};

/** The figure in a state that differs from its initial one by `changes`. */
export const figure = (changes: Partial<State> = {}) => model.compute({ ...initial, ...changes });

/** How many digits ‖β‖² has before its decimal point. */
export const digitsOf = (size: number): number => Math.floor(Math.log10(size)) + 1;

/** What a unit of ½‖β‖² less costs in ½RSS, around a λ: −Δ½RSS / Δ½‖β‖². */
export function exchangeRate(price: number): number {
  const [cheaper, dearer] = [figure({ lambda: 0.99 * price }), figure({ lambda: 1.01 * price })];
  return (dearer.rss - cheaper.rss) / (cheaper.size - dearer.size);
}

/** The slider's settings of λ above 0. */
const settings = (): readonly number[] => {
  const { min, max, step } = lambda;
  const count = Math.round(Math.log10(max / min) / step) + 1;
  return Array.from({ length: count }, (_, i) => Number((min * 10 ** (i * step)).toPrecision(4)));
};

const smallestBy = (cost: (price: number) => number): number =>
  settings().reduce((best, price) => (cost(price) < cost(best) ? price : best));

/** The λ of the slider at which new points are predicted best. */
export const bestForNew = once(() => smallestBy((price) => figure({ lambda: price }).errors.fresh));

/** The λ of the slider at which the penalty is largest. */
export const dearest = once(() => smallestBy((price) => -figure({ lambda: price }).penalty));

/** What no prediction of a new point can be better than, on average. */
export const noiseVariance = SINE_NOISE ** 2;

const SAMPLES = 200;

/** The ten points that the figure's button draws from a seed. */
const pointsFrom = (sample: number): string => model.implied?.({ seed: sample }).points ?? '';

/** Of many samples: in how many some λ above 0, and in how many λ = 0.001, predicts better than λ = 0. */
export const samples = once(() => {
  const errors = Array.from({ length: SAMPLES }, (_, i) => {
    const state = { points: pointsFrom(i + 1), lambda: 0.001 };
    const { errorCurves, errors } = figure(state);
    const [unpenalized = NaN, ...penalized] = errorCurves.fresh;
    return { unpenalized, best: Math.min(...penalized), fixed: errors.fresh };
  });
  return {
    count: SAMPLES,
    /** The errors on new points at λ = 0. */
    unpenalized: errors.map(({ unpenalized }) => unpenalized),
    someBetter: errors.filter(({ best, unpenalized }) => best < unpenalized).length,
    fixedBetter: errors.filter(({ fixed, unpenalized }) => fixed < unpenalized).length,
  };
});

/** ‖β‖² at one λ for the sample of a seed. */
export const sizeFor = (sample: number, price: number): number =>
  figure({ points: pointsFrom(sample), lambda: price }).size;

/** Ten points of which the third and the fourth stand above each other. */
export const tiedPoints: string = model.samples['two points at one x']?.points ?? '';

/** The whole number c at which, added to every y, a penalized intercept changes the curve least. */
export const bestShift = once(() => {
  const free = figure({ lambda: 0.1 }).curves.fitted;
  const off = (c: number): number => {
    const { fitted } = figure({ lambda: 0.1, intercept: 'penalized', shift: c }).curves;
    return fitted.reduce((sum, level, i) => sum + (level - (free[i] ?? NaN)) ** 2, 0);
  };
  return [-3, -2, -1, 0, 1, 2, 3].reduce((best, c) => (off(c) < off(best) ? c : best));
});
