import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numericSlope } from '../regression.test-support.ts';
import { penalties } from './index.ts';

const finite = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const strength = finite(0, 10);

it('lists every penalty in the folder, under its own name', () => {
  const files = readdirSync(import.meta.dirname).filter((file) => !/index|\.test/.test(file));
  expect(Object.keys(penalties).map((name) => `${name}.ts`)).toEqual(files);
  expect(Object.entries(penalties).map(([, create]) => create(1, 1).name)).toEqual(
    Object.keys(penalties),
  );
});

describe.each(Object.entries(penalties))('%s', (_, create) => {
  const cost = (penalty: ReturnType<typeof create>, weight: number): number =>
    penalty.value(Float64Array.of(weight));

  it('has as prox the minimum of ½(v − u)² + stepSize · penalty(u)', () => {
    fc.assert(
      fc.property(
        strength,
        strength,
        finite(-20, 20),
        finite(0.01, 5),
        finite(-25, 25),
        (lambda1, lambda2, v, stepSize, u) => {
          const penalty = create(lambda1, lambda2);
          const objective = (at: number): number =>
            (v - at) ** 2 / 2 + stepSize * cost(penalty, at);
          const prox = penalty.prox(v, stepSize, 0);
          expect(objective(prox)).toBeLessThanOrEqual(objective(u) + 1e-9);
          // ½-strongly convex: elsewhere it costs at least half the squared distance more.
          expect(objective(u) - objective(prox)).toBeGreaterThanOrEqual((u - prox) ** 2 / 2 - 1e-9);
        },
      ),
    );
  });

  it('has the slopes that its values have, on either side of a kink', () => {
    fc.assert(
      fc.property(strength, strength, finite(-5, 5), (lambda1, lambda2, weight) => {
        fc.pre(weight === 0 || Math.abs(weight) > 1e-3);
        const penalty = create(lambda1, lambda2);
        const { left, right } = penalty.slopes(weight, 0);
        expect(left).toBeCloseTo(
          numericSlope((x) => cost(penalty, x), weight - 1e-4),
          2,
        );
        expect(right).toBeCloseTo(
          numericSlope((x) => cost(penalty, x), weight + 1e-4),
          2,
        );
      }),
    );
  });

  it('has both its slopes at 0 itself', () => {
    const penalty = create(2, 3);
    const { left, right } = penalty.slopes(0, 0);
    expect(left).toBeCloseTo(-cost(penalty, -1e-9) / 1e-9, 6);
    expect(right).toBeCloseTo(cost(penalty, 1e-9) / 1e-9, 6);
  });
});

const withStrength = Object.entries(penalties).filter(([, create]) => create.length > 0);

it.each(withStrength)('%s refuses a strength that is negative or not finite', (_, create) => {
  for (const bad of [-1, NaN, Infinity]) {
    const sentence = `lambda1? is ${bad}: give a finite number that is not negative.`;
    expect(() => create(bad, bad)).toThrow(new RegExp(sentence));
  }
});
