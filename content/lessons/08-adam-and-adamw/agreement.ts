// What the figure's runs agree with: PyTorch's optimizers on the same bowl.
import { opening } from '#components/widgets/optimizer-race/opening.ts';
import { model } from '#components/widgets/optimizer-race/model.ts';
import torch from '#numerics/fixtures/optim-quadratic-2d.json';

const names = {
  'sgd-wd': 'gd',
  'momentum-wd': 'momentum',
  'sgdw-momentum': 'sgdw',
  'adam-l2': 'adam',
  adamw: 'adamw',
};

const rows = Object.entries(names).flatMap(([id, name]) => {
  const { params, expect } = torch.cases.find((one) => one.id === id) ?? {};
  return (params?.steps ?? []).map((step, k) => {
    const { lanes } = model.compute({
      ...opening,
      ...{ step, learningRate: params?.lr ?? NaN, weightDecay: params?.wd ?? NaN },
      // Where the table’s bowl starts, and where it is smallest.
      ...{ start: '3_-4', minimum: `${1 / 3}_${-7 / 6}` },
    });
    const lane = lanes.find(({ runner }) => runner.name === name);
    return { step, ours: [...(lane?.w ?? [])], theirs: expect?.w[k] ?? [] };
  });
});

/** The weights of all five at several steps from (3, −4), ours beside PyTorch's. */
export const runs = {
  ours: rows.flatMap(({ ours }) => ours),
  theirs: rows.flatMap(({ theirs }) => theirs),
  last: Math.max(...rows.map(({ step }) => step)),
};
