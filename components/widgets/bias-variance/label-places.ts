import type { Theory } from './errors.ts';

/** A name in the drawing: where it stands, and to which side of that place. */
export interface Label {
  readonly text: string;
  readonly role: string;
  /** log₁₀ λ */
  readonly place: number;
  readonly value: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly dx: number;
  readonly dy: number;
}

/**
 * The names of the three curves: the sum between its arms or left below them, the variance at its tail or left of its fall,
 * the squared bias right of its rise, or nowhere where it stays low.
 */
export function labelPlaces(theory: Theory, height: number): readonly Label[] {
  const labels = [
    nameOfSum(theory, height),
    nameOfVariance(theory, height),
    nameOfBias(theory, height),
  ];
  return labels.flatMap((label) => label ?? []);
}

const at = (values: Float64Array, index: number): number => values[index] ?? NaN;

function nameOfSum({ places, mse, leastSquares, best }: Theory, height: number): Label {
  const label = { text: 'MSE', role: 'objective', dx: 0 } as const;
  const gain = leastSquares - best.mse;
  // Between the arms there has to be room for a line of text.
  if (gain < 0.35 * height)
    return { ...label, place: -2.4, value: leastSquares, anchor: 'start', dy: 36 };
  const value = best.mse + 0.6 * gain;
  const below = [...places.keys()].filter((index) => at(mse, index) < value);
  const middle = (at(places, below[0] ?? NaN) + at(places, below.at(-1) ?? NaN)) / 2;
  return { ...label, place: middle, value, anchor: 'middle', dy: 5 };
}

function nameOfVariance({ places, variance, biasSquared }: Theory, height: number): Label {
  const label = { text: 'variance', role: 'data' } as const;
  const tail = places.findIndex((place) => place >= 2);
  if (at(biasSquared, tail) > 0.3 * height)
    return { ...label, place: 2, value: at(variance, tail), anchor: 'middle', dx: 0, dy: -12 };
  const fall = variance.findIndex((value) => value < 0.5 * at(variance, 0));
  const [place, value] = [at(places, fall), at(variance, fall)];
  return { ...label, place, value, anchor: 'end', dx: -12, dy: 5 };
}

function nameOfBias({ places, biasSquared }: Theory, height: number): Label | undefined {
  const risen = biasSquared.findIndex((value) => value > 0.3 * height);
  if (risen < 0) return undefined;
  return {
    ...{ text: 'bias²', role: 'penalty', anchor: 'start', dx: 8, dy: 12 },
    ...{ place: Math.min(2.5, at(places, risen)), value: 0.3 * height },
  };
}
