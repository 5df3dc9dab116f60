import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quadratic } from '../descent/quadratic.ts';
import { takeSteps } from '../descent/trajectory.ts';
import { gram } from '../linear-algebra/matrix.ts';
import { gap, normals, regression } from '../regression.test-support.ts';
import { optimizers } from './index.ts';
import { snapshot, type Optimizer } from './optimizer.ts';

const objective = quadratic(gram(regression(3, 12, 4).X), normals(5, 4));
const learningRate = 0.004;

function after(optimizer: Optimizer, steps: number, w: ArrayLike<number> = normals(1, 4)) {
  const state = optimizer.start(w);
  takeSteps(optimizer, objective, state, steps);
  return state;
}

it('lists every optimizer in the folder', () => {
  const files = readdirSync(import.meta.dirname).filter(
    (file) =>
      /\.ts$/.test(file) && !/index|^(?:optimizer|transform|with-decay)\.ts|test/.test(file),
  );
  expect(
    Object.keys(optimizers)
      .map((name) => `${name}.ts`)
      .sort(),
  ).toEqual(files.sort());
});

describe.each(Object.entries(optimizers))('%s', (_, create) => {
  it('stays where gradient and decay are 0', () => {
    const optimizer = create({ learningRate: 0.1 });
    const state = optimizer.start([1, -2, 0]);
    for (let step = 0; step < 5; step += 1) optimizer.advance(state, new Float64Array(3));
    expect([...state.w]).toEqual([1, -2, 0]);
  });

  it('keeps all it knows in the state: two runs in turns are two runs', () => {
    const optimizer = create({ learningRate, weightDecay: 0.1 });
    const [one, other] = [optimizer.start(normals(1, 4)), optimizer.start(normals(2, 4))];
    for (let step = 0; step < 20; step += 1) {
      takeSteps(optimizer, objective, one, 1);
      takeSteps(optimizer, objective, other, 1);
    }
    expect(one).toEqual(after(create({ learningRate, weightDecay: 0.1 }), 20));
    expect(other).toEqual(after(optimizer, 20, normals(2, 4)));
  });

  it('goes on from a snapshot, and from what a worker was sent, as if never stopped', () => {
    const optimizer = create({ learningRate, weightDecay: 0.1 });
    const state = after(optimizer, 7);
    const [kept, sent] = [snapshot(state), structuredClone(state)];
    for (const one of [state, kept, sent]) takeSteps(optimizer, objective, one, 9);
    expect(kept).toEqual(after(optimizer, 16));
    expect(sent).toEqual(state);
    expect(state).toEqual(kept);
  });

  it('changes neither the start nor the gradient', () => {
    const optimizer = create({ learningRate, weightDecay: 0.1 });
    const [w, gradient] = [normals(1, 4), normals(2, 4)];
    const state = optimizer.start(w);
    optimizer.advance(state, gradient);
    expect([w, gradient]).toEqual([normals(1, 4), normals(2, 4)]);
    expect(gap(state.w, w)).toBeGreaterThan(0);
  });

  it('multiplies its learning rate by the schedule, which counts steps from 0', () => {
    const seen: number[] = [];
    const schedule = (step: number): number => {
      seen.push(step);
      return 0.5;
    };
    const halved = after(create({ learningRate, schedule }), 5);
    expect(seen).toEqual([0, 1, 2, 3, 4]);
    expect(gap(halved.w, after(create({ learningRate: learningRate / 2 }), 5).w)).toBeLessThan(
      1e-14,
    );
  });

  it('decays single weights, where each has its own decay', () => {
    const optimizer = create({ learningRate, weightDecay: [0, 3, 0, 0] });
    const state = optimizer.start([1, 1, 1, 1]);
    optimizer.advance(state, new Float64Array(4));
    const [first = NaN, decayed = NaN, ...others] = state.w;
    expect([first, ...others]).toEqual([1, 1, 1]);
    expect(decayed).toBeLessThan(1);
  });

  it('refuses impossible options and gradients of another length', () => {
    expect(() => create({ learningRate: -1 })).toThrow('learningRate is -1');
    expect(() => create({ learningRate: 1, weightDecay: [1, NaN] })).toThrow('weightDecay is NaN');
    const optimizer = create({ learningRate: 1, weightDecay: [1, 1] });
    const state = optimizer.start([1, 2, 3]);
    expect(() => optimizer.advance(state, Float64Array.of(1, 2, 3))).toThrow(
      'weightDecay has 2 entries but there are 3 weights',
    );
    expect(() => optimizer.advance(state, Float64Array.of(1))).toThrow('gradient has 1 entries');
  });
});

it('one step by hand: SGD, Adam with L2 and AdamW from w = 2, g = 0.5, η = 0.1, λ = 0.1', () => {
  const step = (optimizer: Optimizer) => {
    const state = optimizer.start([2]);
    optimizer.advance(state, Float64Array.of(0.5));
    return state.w[0];
  };
  const options = { learningRate: 0.1, weightDecay: 0.1 };
  expect(step(optimizers.sgd(options))).toBeCloseTo(2 - 0.1 * 0.7, 12);
  expect(step(optimizers['adam-l2'](options))).toBeCloseTo(2 - 0.1, 7);
  expect(step(optimizers.adamw(options))).toBeCloseTo(2 - 0.02 - 0.1, 7);
});

it('centered RMSprop survives a constant gradient, whose variance rounds below 0', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (value) => {
      const optimizer = optimizers.rmsprop({ learningRate: 1e-3, centered: true, smoothing: 0.5 });
      const state = optimizer.start([0]);
      for (let step = 0; step < 80; step += 1) optimizer.advance(state, Float64Array.of(value));
      expect(state.w[0]).toSatisfy(Number.isFinite);
    }),
    { numRuns: 20 },
  );
});

it('Nesterov wants momentum and no dampening; shares stay below 1', () => {
  const { sgd, adam } = optimizers;
  expect(() => sgd({ learningRate: 1, nesterov: true })).toThrow('Nesterov needs a momentum');
  expect(() => sgd({ learningRate: 1, momentum: 1 })).toThrow('momentum is 1');
  expect(() => adam({ learningRate: 1, beta2: 1 })).toThrow('beta2 is 1');
});
