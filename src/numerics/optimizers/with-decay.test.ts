import { describe, expect, it } from 'vitest';
import { quadratic } from '../descent/quadratic.ts';
import { takeSteps } from '../descent/trajectory.ts';
import { gram } from '../linear-algebra/matrix.ts';
import { gap, normals, regression } from '../regression.test-support.ts';
import { optimizers } from './index.ts';
import type { Optimizer } from './optimizer.ts';

const learningRate = 0.004;
const objective = quadratic(gram(regression(3, 12, 4).X), normals(5, 4));

function after(optimizer: Optimizer, steps: number) {
  const state = optimizer.start(normals(1, 4));
  takeSteps(optimizer, objective, state, steps);
  return state;
}

describe('the place of the decay', () => {
  const { adagrad, adam, amsgrad, rmsprop, sgd, sgdw } = optimizers;
  const options = { learningRate, weightDecay: 0.3, schedule: (step: number) => 1 / (1 + step) };

  it.each([
    ['gradient', optimizers['adam-l2']],
    ['pytorch', optimizers.adamw],
    ['keras', optimizers.adamw],
    ['paper', optimizers['adamw-paper']],
  ] as const)('makes of Adam, with %s, what a file spells out', (decay, spelledOut) => {
    expect(after(adam({ ...options, decay }), 9)).toMatchObject({
      w: after(spelledOut(options), 9).w,
    });
  });

  it('makes SGDW of SGD', () => {
    const momentum = 0.8;
    expect(after(sgd({ ...options, momentum, decay: 'pytorch' }), 9).w).toEqual(
      after(sgdw({ ...options, momentum }), 9).w,
    );
  });

  it.each([adagrad, adam, amsgrad, rmsprop, sgd])(
    'is out of the way of %o where it is decoupled: without a gradient w shrinks by 1 − ηλ, 1 − λ',
    (create) => {
      const factor = (decay: 'pytorch' | 'paper') => {
        const optimizer = create({ learningRate: 0.1, weightDecay: 0.2, decay });
        const state = optimizer.start([3]);
        for (let step = 0; step < 2; step += 1) optimizer.advance(state, new Float64Array(1));
        return Math.sqrt((state.w[0] ?? NaN) / 3);
      };
      expect(factor('pytorch')).toBeCloseTo(0.98, 12);
      expect(factor('paper')).toBeCloseTo(0.8, 12);
    },
  );

  it('does not matter to plain gradient descent, and matters to each of the others', () => {
    const apart = (create: typeof sgd, more = {}) =>
      gap(
        after(create({ ...options, ...more, decay: 'gradient' }), 5).w,
        after(create({ ...options, ...more, decay: 'pytorch' }), 5).w,
      );
    expect(apart(optimizers['gradient-descent'])).toBeLessThan(1e-15);
    expect(apart(sgd, { momentum: 0.9 })).toBeGreaterThan(1e-4);
    for (const create of [adagrad, adam, rmsprop]) expect(apart(create)).toBeGreaterThan(1e-4);
  });
});
