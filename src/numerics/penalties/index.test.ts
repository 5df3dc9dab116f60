import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { squaredNorm } from '../linear-algebra/vector.ts';
import type { Penalty } from '../problem.ts';
import { gap, numericSlope } from '../regression.test-support.ts';
import { examples, separablePenalties } from './examples.test-support.ts';
import { groupL2 } from './group-l2.ts';
import { penalties } from './index.ts';
import { l2Squared } from './l2-squared.ts';
import { weightedL1 } from './weighted-l1.ts';

const WEIGHTS = 3;
const finite = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const strength = finite(0, 10);
const vectors = fc
  .array(finite(-20, 20), { minLength: WEIGHTS, maxLength: WEIGHTS })
  .map((values) => Float64Array.from(values));

it('lists every penalty in the folder, under its own name', () => {
  const files = readdirSync(import.meta.dirname).filter((file) => !/index|\.test/.test(file));
  expect(Object.keys(penalties).map((name) => `${name}.ts`)).toEqual(files);
  for (const [name, create] of Object.entries(examples)) expect(create(1, 1, 3).name).toBe(name);
});

function proxOf(penalty: Penalty, v: Float64Array, stepSize: number): Float64Array {
  const prox = v.slice();
  penalty.proxInPlace(prox, stepSize);
  return prox;
}

const difference = (a: Float64Array, b: Float64Array): Float64Array =>
  a.map((value, j) => value - (b[j] ?? NaN));

describe.each(Object.entries(examples))('%s', (_, create) => {
  it('has as prox the minimum of ½‖v − u‖² + stepSize · penalty(u)', () => {
    fc.assert(
      fc.property(strength, strength, vectors, finite(0.01, 5), vectors, (...given) => {
        const [lambda1, lambda2, v, stepSize, u] = given;
        const penalty = create(lambda1, lambda2, WEIGHTS);
        const objective = (at: Float64Array): number =>
          squaredNorm(difference(v, at)) / 2 + stepSize * penalty.value(at);
        const prox = proxOf(penalty, v, stepSize);
        // ½-strongly convex: elsewhere it costs at least half the squared distance more.
        expect(objective(u) - objective(prox)).toBeGreaterThanOrEqual(
          squaredNorm(difference(u, prox)) / 2 - 1e-8,
        );
      }),
    );
  });

  it('is satisfied where its prox ends, and says how far it is from it elsewhere', () => {
    fc.assert(
      fc.property(strength, strength, vectors, vectors, (lambda1, lambda2, v, push) => {
        const penalty = create(lambda1, lambda2, WEIGHTS);
        const w = proxOf(penalty, v, 1);
        expect(penalty.violation(w, difference(w, v))).toBeLessThan(1e-9);
        const pushed = difference(proxOf(penalty, difference(v, push), 1), w);
        // The prox never moves further than what it is given, and a violation is such a gift.
        const violation = penalty.violation(
          w,
          difference(
            difference(w, v),
            push.map((x) => -x),
          ),
        );
        expect(Math.max(...pushed.map(Math.abs))).toBeLessThanOrEqual(
          violation * Math.sqrt(WEIGHTS) + 1e-9,
        );
      }),
    );
  });
});

describe.each(Object.entries(separablePenalties))('%s', (_, create) => {
  const cost = (penalty: Penalty, j: number, weight: number): number =>
    penalty.value(new Float64Array(WEIGHTS).with(j, weight));

  it('has the slopes that its values have, on either side of a kink', () => {
    fc.assert(
      fc.property(strength, strength, finite(-5, 5), (lambda1, lambda2, weight) => {
        fc.pre(weight === 0 || Math.abs(weight) > 1e-3);
        const penalty = create(lambda1, lambda2, WEIGHTS);
        fc.pre(Number.isFinite(cost(penalty, 1, weight - 2e-4)));
        const { left, right } = penalty.slopes(weight, 1);
        expect(left).toBeCloseTo(
          numericSlope((x) => cost(penalty, 1, x), weight - 1e-4),
          2,
        );
        expect(right).toBeCloseTo(
          numericSlope((x) => cost(penalty, 1, x), weight + 1e-4),
          2,
        );
      }),
    );
  });

  it('has both its slopes at 0 itself', () => {
    const penalty = create(2, 3, WEIGHTS);
    const { left, right } = penalty.slopes(0, 1);
    expect(left).toBeCloseTo(-cost(penalty, 1, -1e-9) / 1e-9, 6);
    expect(right).toBeCloseTo(cost(penalty, 1, 1e-9) / 1e-9, 6);
  });

  it('has the prox of a coordinate in its prox of all', () => {
    const penalty = create(2, 3, WEIGHTS);
    const v = Float64Array.of(-7, 1, 7);
    expect(
      gap(
        proxOf(penalty, v, 0.5),
        v.map((entry, j) => penalty.prox(entry, 0.5, j)),
      ),
    ).toBe(0);
  });
});

const withStrength = Object.entries(examples).filter(([name]) => name !== 'none');

it.each(withStrength)('%s refuses a strength that is negative or not finite', (_, create) => {
  for (const bad of [-1, NaN, Infinity]) {
    const sentence = `lambda1? is ${bad}: give a finite number that is not negative.`;
    expect(() => create(bad, bad, WEIGHTS)).toThrow(new RegExp(sentence));
  }
});

it('a penalty for a known number of weights refuses another', () => {
  const w = new Float64Array(2);
  expect(() => weightedL1(1, [1, 2, 3]).value(w)).toThrow(
    'factors has 3 entries but there are 2 weights: give one for each.',
  );
  expect(() => weightedL1(1, [1, -2])).toThrow('factors[1] is -2');
  expect(() => groupL2(1, [0, 0, 1]).value(w)).toThrow(
    'groups has 3 entries but there are 2 weights: give one for each.',
  );
});

it('squared L2 of strength 0 costs nothing, however large the weight', () => {
  expect(l2Squared(0).value(Float64Array.of(1e200))).toBe(0);
});
