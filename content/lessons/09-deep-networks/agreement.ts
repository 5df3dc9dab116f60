// What the figure's network and optimizers agree with: runs of a small network in PyTorch.
import { takeSteps } from '#numerics/descent/trajectory.ts';
import fixture from '#numerics/fixtures/mlp-tanh-regression.json';
import { matrixFromRows } from '#numerics/linear-algebra/matrix.ts';
import { meanSquaredError } from '#numerics/networks/mean-squared-error.ts';
import { multilayerPerceptron } from '#numerics/networks/multilayer-perceptron.ts';
import { decayFor } from '#numerics/networks/network.ts';
import { optimizers } from '#numerics/optimizers/index.ts';

const { X, y, W, b } = fixture.data.d;
const network = multilayerPerceptron({
  sizes: [2, 8, 6, 1],
  activation: 'tanh',
  normalization: 'none',
});
const loss = meanSquaredError(network, matrixFromRows(X), y);
/** Row after row in the fixture, column after column with us. */
const start = Float64Array.from(
  W.flatMap((matrix, layer) => [...matrixFromRows(matrix).data, ...(b[layer] ?? [])]),
);

/** Runs by the optimizers of the lesson, one of them with parameter groups. */
const names = { sgd: 'sgd', 'sgd-wd-nobias': 'sgd', 'momentum-wd': 'sgd', adamw: 'adamw' } as const;

const isRun = (id: string): id is keyof typeof names => Object.hasOwn(names, id);

const losses = fixture.cases.flatMap(({ id, params, expect }) => {
  if (!isRun(id)) return [];
  const { lr = NaN, wd = NaN, momentum = 0, steps = [], decay_bias: everything = true } = params;
  const weightDecay = decayFor(network, wd, everything);
  const optimizer = optimizers[names[id]]({ learningRate: lr, weightDecay, momentum });
  const state = optimizer.start(start);
  return steps.map((step, k) => {
    takeSteps(optimizer, loss, state, step - state.step);
    return { ours: loss.value(state.w), theirs: expect.full_loss?.[k] ?? NaN };
  });
});

/** Losses along four runs: plain, decay on matrices only, momentum, AdamW. */
export const ofTorch = {
  count: losses.length,
  ours: losses.map(({ ours }) => ours),
  theirs: losses.map(({ theirs }) => theirs),
};
