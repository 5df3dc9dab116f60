import { describe, expect, it } from 'vitest';
import { rowsOf } from '../linear-algebra/matrix.ts';
import { dot, squaredNorm } from '../linear-algebra/vector.ts';
import { gap, normals, numericSlope } from '../regression.test-support.ts';
import type { ActivationName } from './activation.ts';
import { meanSquaredError } from './mean-squared-error.ts';
import { multilayerPerceptron } from './multilayer-perceptron.ts';
import { gradientAt } from './network.test-support.ts';
import { decayFor, initialWeights, networkOf } from './network.ts';
import { seededBatches } from './seeded-batches.ts';
import { toyClasses } from './toy-classes.ts';
import { dense } from './dense.ts';

const { X, y } = toyClasses({ shape: 'two-moons', n: 30, noise: 0.1, seed: 1 });
const sizes = [2, 5, 4, 1];
const networkWith = (normalization: 'none' | 'layer', activation: ActivationName = 'tanh') =>
  multilayerPerceptron({ sizes, activation, normalization });

describe.each(['tanh', 'relu'] as const)('with %s', (activation) => {
  it.each(['none', 'layer'] as const)(
    'and normalization %s, backpropagation finds the slopes',
    (normalization) => {
      const network = networkWith(normalization, activation);
      const loss = meanSquaredError(network, X, y);
      const noise = normals(5, network.dimension);
      const w = initialWeights(network, 3).map((weight, j) => weight + 0.1 * (noise[j] ?? 0));
      const numeric = w.map((weight, j) =>
        numericSlope((value) => loss.value(w.with(j, value)), weight, 1e-6),
      );
      expect(gap(gradientAt(loss, w), numeric)).toBeLessThan(1e-7);
    },
  );
});

describe('before a layer norm', () => {
  const network = networkWith('layer', 'relu');
  const loss = meanSquaredError(network, X, y);
  const w = initialWeights(network, 4);
  const matrices = network.parts.filter(({ role }) => role === 'matrix').slice(0, -1);

  it.each([10, 0.001])(
    'a matrix times %d changes nothing, but divides its gradient by that',
    (factor) => {
      for (const { start, end } of matrices) {
        const scaled = w.map((weight, j) => (start <= j && j < end ? factor * weight : weight));
        expect(loss.value(scaled) / loss.value(w)).toBeCloseTo(1, 12);
        const [small, large] = [gradientAt(loss, w), gradientAt(loss, scaled)];
        for (let j = start; j < end; j += 1)
          expect((large[j] ?? NaN) * factor).toBeCloseTo(small[j] ?? NaN, 10);
      }
    },
  );

  it('the gradient stands across the matrix', () => {
    const gradient = gradientAt(loss, w);
    for (const { start, end } of matrices)
      expect(dot(w.subarray(start, end), gradient.subarray(start, end))).toBeCloseTo(0, 14);
  });

  it('so L2 has no minimum: shrinking the matrices lowers it, and the loss stays, down to w = 0', () => {
    const shrunk = matrices.reduce(
      (weights, { start, end }) => weights.fill(0, start, end),
      w.slice(),
    );
    const almost = w.map((weight, j) => (shrunk[j] === 0 ? 1e-9 * weight : weight));
    expect(loss.value(almost) / loss.value(w)).toBeCloseTo(1, 9);
    expect(Math.abs(loss.value(shrunk) - loss.value(w))).toBeGreaterThan(0.01);
  });

  it('without one, all of that is false', () => {
    const plain = networkWith('none', 'relu');
    const plainLoss = meanSquaredError(plain, X, y);
    const start = initialWeights(plain, 4);
    const scaled = start.map((weight, j) => (j < 10 ? 10 * weight : weight));
    expect(Math.abs(plainLoss.value(scaled) - plainLoss.value(start))).toBeGreaterThan(0.1);
    const dead = initialWeights(network, 1).fill(0, 0, 15);
    expect(gradientAt(loss, dead).every(Number.isFinite)).toBe(true);
  });
});

it('starts from the seed alone, with variance 1 over the inputs, biases 0 and gains 1', () => {
  const wide = networkOf([dense(400, 50, { gain: 1 })]);
  const w = initialWeights(wide, 2);
  expect(initialWeights(wide, 2)).toEqual(w);
  expect(dot(w, w) / 20_000).toBeCloseTo(1 / 400, 3);
  expect(w.slice(20_000).every((bias) => bias === 0)).toBe(true);
  const gains = networkWith('layer').parts.filter(({ role }) => role === 'gain');
  const first = initialWeights(networkWith('layer'), 1);
  for (const { start, end } of gains) expect([...new Set(first.slice(start, end))]).toEqual([1]);
});

it('decays matrices alone, or everything', () => {
  const network = networkWith('layer');
  const matrices = 3 * 5 + 6 * 4 + 4;
  expect(decayFor(network, 2).reduce((sum, lambda) => sum + lambda)).toBe(2 * matrices);
  expect(decayFor(network, 2, true).every((lambda) => lambda === 2)).toBe(true);
});

describe('batches', () => {
  const batches = seededBatches({ n: 10, size: 4, seed: 5 });

  it('deal out every row once an epoch, in another order each time', () => {
    const epoch = (start: number) => [0, 1, 2].flatMap((step) => batches(start + step));
    expect(batches(2)).toHaveLength(2);
    expect(epoch(0).toSorted((a, b) => a - b)).toEqual([...Array(10).keys()]);
    expect(epoch(3).toSorted((a, b) => a - b)).toEqual([...Array(10).keys()]);
    expect(epoch(3)).not.toEqual(epoch(0));
  });

  it('depend on the step alone, whatever was asked before', () => {
    const later = batches(50);
    expect(seededBatches({ n: 10, size: 4, seed: 5 })(50)).toEqual(later);
  });

  it('have gradients whose mean over an epoch of equal batches is that of the full batch', () => {
    const network = networkWith('layer');
    const halves = seededBatches({ n: 30, size: 15, seed: 1 });
    const [w, sum] = [initialWeights(network, 1), new Float64Array(network.dimension)];
    for (const step of [0, 1]) {
      const gradient = new Float64Array(network.dimension);
      meanSquaredError(network, X, y, halves).gradientInto(gradient, w, step);
      gradient.forEach((slope, j) => (sum[j] = (sum[j] ?? 0) + slope / 2));
    }
    expect(gap(sum, gradientAt(meanSquaredError(network, X, y), w))).toBeLessThan(1e-14);
  });
});

describe('toy classes', () => {
  it.each(['two-moons', 'spirals'] as const)(
    'as %s are balanced, and blurred as asked',
    (shape) => {
      const blurredBy = (noise: number) => toyClasses({ shape, n: 2000, noise, seed: 1 });
      const [sharp, blurred] = [blurredBy(0), blurredBy(0.1)];
      expect(sharp.y.reduce((sum, side) => sum + side)).toBe(0);
      expect(Math.max(...sharp.X.data.map(Math.abs))).toBeLessThan(1.6);
      const blur = blurred.X.data.map((place, at) => place - (sharp.X.data[at] ?? NaN));
      expect(Math.sqrt(squaredNorm(blur) / blur.length)).toBeCloseTo(0.1, 2);
    },
  );

  it('are one curve and the same curve a half turn on', () => {
    const { X: places, y: sides } = toyClasses({ shape: 'two-moons', n: 50, noise: 0, seed: 1 });
    rowsOf(places).forEach(([across = NaN, up = NaN], i) => {
      const side = sides[i] ?? NaN;
      expect(Math.hypot(side * across + 0.5, side * up + 0.25)).toBeCloseTo(1, 12);
      expect(side * up).toBeGreaterThan(-0.25);
    });
  });
});

it('refuses widths, batches and data that do not fit', () => {
  expect(() =>
    multilayerPerceptron({ sizes: [2], activation: 'tanh', normalization: 'none' }),
  ).toThrow('sizes is [2]');
  expect(() =>
    multilayerPerceptron({ sizes: [2, 2, 1], activation: 'tanh', normalization: 'layer' }),
  ).toThrow('at least three');
  expect(() => seededBatches({ n: 4, size: 5, seed: 1 })).toThrow('size is 5');
  const network = multilayerPerceptron({
    sizes: [3, 1],
    activation: 'tanh',
    normalization: 'none',
  });
  expect(() => meanSquaredError(network, X, y)).toThrow('X is 30 × 2 but the network takes 3');
  expect(() => networkOf([dense(2, 3, { gain: 1 }), dense(2, 1, { gain: 1 })])).toThrow(
    'Layer 1 takes 2',
  );
  expect(() => toyClasses({ shape: 'spirals', n: 1, noise: 0, seed: 1 })).toThrow('n is 1');
});
