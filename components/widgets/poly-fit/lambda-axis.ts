// The axis of λ, as the slider has it: even in the logarithm, its left end exactly 0.
import { formatNumber, powerOfTen } from '#expressions/format-number.ts';
import { fromTrack, toTrack, trackOf } from '#components/plot/track.ts';
import { controls } from './controls.ts';

const { min, max } = trackOf(controls.lambda);

/** A little room left of the smallest λ, so that 0 stands apart. */
const ZERO = min - 0.6;
/** And room for the handle there, beside the numbers of the other axis. */
const LEFT = ZERO - 0.6;

/** The ends of the axis. */
export const lambdaSpan: readonly [number, number] = [LEFT, max];

/** Where a λ stands. */
export const lambdaPlace = (lambda: number): number =>
  lambda === 0 ? ZERO : toTrack(lambda, controls.lambda);

/** The λ that stands at a place. */
export const lambdaAt = (place: number): number => fromTrack(place, controls.lambda);

export const lambdaTicks: readonly number[] = [ZERO, -8, -6, -4, -2, 0, 2];

export function lambdaText(place: number): string {
  if (place === ZERO) return '0';
  return place < -2 ? powerOfTen(place) : formatNumber(10 ** place);
}

/** The λ at which error curves are computed: 0, and five to a decade. */
export const lambdaGrid: readonly number[] = [
  0,
  ...Array.from({ length: 5 * 11 + 1 }, (_, i) => 10 ** (-9 + i / 5)),
];
