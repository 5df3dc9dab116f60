// What the lesson on weight decay in deep networks states, computed; and the long run behind it.
import { describe, expect, it } from 'vitest';
import { dot, squaredNorm } from '../linear-algebra/vector.ts';
import { optimizers } from '../optimizers/index.ts';
import { createRandom } from '../random.ts';
import { firstTurn, scaledStart } from './rescaling.ts';
import { equilibrium, scaleReading } from './scale-reading.ts';
import { trainNetwork, type TrainingState } from './train-network.ts';
import { trainingSetup, type TrainingInput } from './training-input.ts';
import { initialWeights } from './network.ts';

const input: TrainingInput = {
  data: { shape: 'two-moons', n: 60, noise: 0.15, seed: 1 },
  ...{ hidden: [6, 5], activation: 'tanh', normalization: 'layer' },
  ...{ optimizer: 'sgd', learningRate: 0.1, schedule: 'constant', momentum: 0 },
  ...{ weightDecay: 0.01, decayEverything: false },
  ...{ steps: 3000, batchSize: 10, seed: 1 },
};

function statesAndResult(asked: TrainingInput, from?: TrainingState) {
  const run = trainNetwork(asked, from);
  const states: TrainingState[] = [];
  for (;;) {
    const next = run.next();
    if (next.done) return { states, result: next.value };
    states.push(next.value.state);
  }
}

describe('weights whose scale does not matter', () => {
  it('settle where ‖w‖⁴ = η E‖g̃‖²/(2λ) and turn by √(2ηλ) a step: 1.7783 and 0.03162', () => {
    const [learningRate, weightDecay, random] = [0.1, 0.005, createRandom(1)];
    const sgd = optimizers.sgd({ learningRate, weightDecay });
    const state = sgd.start(Float64Array.from({ length: 20 }, () => random.normal(0, 0.4)));
    let [norms, angles, count] = [0, 0, 0];
    for (let step = 0; step < 8000; step += 1) {
      const before = state.w.slice();
      sgd.advance(state, acrossGradient(before));
      if (step < 4000) continue;
      const reading = scaleReading(before, state.w, new Float64Array(20), learningRate);
      [norms, angles, count] = [norms + reading.norm, angles + reading.angle, count + 1];
    }
    const { norm, angle } = equilibrium(learningRate, weightDecay, 1);
    expect([norm, angle].map((value) => value.toFixed(4))).toEqual(['1.7783', '0.0316']);
    expect(Math.abs(norms / count / norm - 1)).toBeLessThan(1e-3);
    expect(Math.abs(angles / count / angle - 1)).toBeLessThan(1e-3);

    /** A random gradient of norm 1/‖w‖ across w, as that of a scale-invariant loss is. */
    function acrossGradient(w: Float64Array): Float64Array {
      const draw = w.map(() => random.normal());
      const along = dot(draw, w) / squaredNorm(w);
      const across = draw.map((entry, j) => entry - along * (w[j] ?? 0));
      const size = Math.sqrt(squaredNorm(across) * squaredNorm(w));
      return across.map((entry) => entry / size);
    }
  });

  it('made ten times larger turn a hundred times less in the next step', () => {
    const { network, loss, optimizer, rateAt } = trainingSetup({ ...input, weightDecay: 0 });
    const [matrix] = network.parts;
    const angleFrom = (factor: number): number => {
      const w = initialWeights(network, 1).map((weight, j) =>
        j < (matrix?.end ?? 0) ? factor * weight : weight,
      );
      const state = optimizer.start(w);
      const gradient = new Float64Array(network.dimension);
      loss.gradientInto(gradient, w, 0);
      optimizer.advance(state, gradient);
      const first = (v: Float64Array) => v.subarray(0, matrix?.end);
      return scaleReading(first(w), first(state.w), first(gradient), rateAt(0)).angle;
    };
    expect(angleFrom(1) / angleFrom(10)).toBeCloseTo(100, 0);
  });
});

describe('a training run', () => {
  const { states, result } = statesAndResult(input);

  it('learns the data, with the first matrix at the norm that was predicted', () => {
    const late = result.notes.slice(100);
    const [median = NaN] = late
      .map(({ loss }) => loss)
      .toSorted((a, b) => a - b)
      .slice(50);
    expect(median).toBeLessThan(0.2);
    const mean = (of: 'norm' | 'predictedNorm') =>
      late.reduce((sum, note) => sum + note[of], 0) / late.length;
    expect(mean('norm') / mean('predictedNorm')).toBeGreaterThan(0.9);
    expect(mean('norm') / mean('predictedNorm')).toBeLessThan(1.1);
  });

  it('without decay has norms that only grow, so its effective learning rate only falls', () => {
    const { notes } = statesAndResult({ ...input, weightDecay: 0, steps: 600 }).result;
    const falls = notes.filter(({ norm }, at) => norm < (notes[at - 1]?.norm ?? 0));
    expect(falls).toEqual([]);
    expect(notes.at(-1)?.predictedNorm).toBe(Infinity);
  });

  it('goes on from any state, sent or not, to the same end', () => {
    expect(states).toHaveLength(200);
    const halfway = structuredClone(states[99]);
    expect(statesAndResult(input, halfway).result).toEqual(result);
  });

  it('says where it diverged, and keeps the last weights that are finite', () => {
    const wild = { ...input, normalization: 'none', activation: 'relu', learningRate: 3 } as const;
    const { w, diverged, loss } = statesAndResult({ ...wild, weightDecay: 2 }).result;
    expect(diverged).toBe(true);
    expect([loss, ...w].every(Number.isFinite)).toBe(true);
  });

  it.each(['adamw', 'adam-l2', 'sgdw', 'rmsprop'] as const)(
    'runs with %s too, on a fading rate',
    (optimizer) => {
      const asked = {
        ...input,
        optimizer,
        learningRate: 0.01,
        schedule: 'cosine',
        steps: 300,
      } as const;
      const { notes, diverged } = statesAndResult(asked).result;
      expect(diverged).toBe(false);
      expect(notes.at(-1)?.loss).toBeLessThan((notes[0]?.loss ?? 0) / 1.2);
    },
  );
});

describe('a first matrix multiplied by ten', () => {
  const free = { ...input, weightDecay: 0 };

  it('changes nothing before a norm layer but the steps: the same loss, a tenth of the gradient', () => {
    const [before, after] = [scaledStart(free, 1), scaledStart(free, 10)];
    expect(after.loss).toBeCloseTo(before.loss, 12);
    expect(before.gradientNorm / after.gradientNorm).toBeCloseTo(10, 8);
    expect(firstTurn(before, 0.1) / firstTurn(after, 0.1)).toBeCloseTo(100, 0);
  });

  it('changes the loss where there is no norm layer', () => {
    const bare = { ...free, normalization: 'none' } as const;
    expect(Math.abs(scaledStart(bare, 10).loss / scaledStart(bare, 1).loss - 1)).toBeGreaterThan(
      0.1,
    );
  });

  it('on the way is the same run up to there, from the start or resumed', () => {
    const short = { ...input, steps: 400 };
    const rescaling = { step: 200, factor: 10 };
    const { states, result } = statesAndResult({ ...short, rescaling });
    const plain = statesAndResult(short);
    expect(states[99]).toEqual(plain.states[99]);
    expect(statesAndResult({ ...short, rescaling }, plain.states[99]).result).toEqual(result);
    expect(result.notes[100]?.norm).toBeGreaterThan(9 * (result.notes[99]?.norm ?? NaN));
  });
});
