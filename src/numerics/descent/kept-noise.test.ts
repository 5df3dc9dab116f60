import { expect, it } from 'vitest';
import { matrixFromRows } from '../linear-algebra/matrix.ts';
import { keptNoise } from './kept-noise.ts';
import { noisySlope } from './noisy-slope.ts';
import { quadratic } from './quadratic.ts';

const bowl = quadratic(
  matrixFromRows([
    [10, 2],
    [2, 1],
  ]),
  [1, -0.5],
);
const noise = { standardDeviation: [2, 0.5], seed: 7 };

it('is the noise of noisySlope, number by number', () => {
  const [kept, drawn] = [keptNoise(2, noise, 20)(bowl), noisySlope(bowl, noise)];
  const [one, other] = [new Float64Array(2), new Float64Array(2)];
  const w = Float64Array.of(1, -3);
  for (const step of [3, 0, 19, 3]) {
    kept.gradientInto(one, w, step);
    drawn.gradientInto(other, w, step);
    expect(one).toEqual(other);
  }
});

it('ends where no more was drawn, and fits slopes of its dimension', () => {
  const kept = keptNoise(2, noise, 20)(bowl);
  expect(() => kept.gradientInto(new Float64Array(2), new Float64Array(2), 20)).toThrow(
    'drawn for 20 steps',
  );
  expect(() => keptNoise(3, { standardDeviation: 1, seed: 1 }, 5)(bowl)).toThrow('has 2 weights');
});
