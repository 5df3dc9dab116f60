// What this lesson's figure and formulas agree with.
import { diabetes } from '#content/datasets/diabetes.ts';
import { quadratic } from '#numerics/descent/quadratic.ts';
import { takeSteps } from '#numerics/descent/trajectory.ts';
import early from '#numerics/fixtures/early-stopping-diabetes.json';
import descents from '#numerics/fixtures/optim-quadratic-2d.json';
import { matrixFromRows } from '#numerics/linear-algebra/matrix.ts';
import { gradientDescent } from '#numerics/optimizers/gradient-descent.ts';
import {
  gradientDescentFactors,
  gradientDescentWeights,
  matchingLambda,
} from '#numerics/paths/gradient-descent-path.ts';
import { ridgePath } from '#numerics/paths/ridge-path.ts';
import { designFor } from '#numerics/standardize.ts';

const torch = descents.cases.find(({ id }) => id === 'sgd-wd');

/** The weights of PyTorch's SGD with weight_decay, at nine steps of a run in two weights. */
export const decayedRun = {
  ours: torch === undefined ? [] : weightsAt(torch.params),
  theirs: (torch?.expect.w ?? []).flat(),
};

function weightsAt(params: { lr: number; wd: number; w0: number[]; steps: number[] }): number[] {
  const { A, b } = descents.data.d;
  const bowl = quadratic(matrixFromRows(A), b);
  const optimizer = gradientDescent({ learningRate: params.lr, weightDecay: params.wd });
  const state = optimizer.start(params.w0);
  return params.steps.flatMap((step) => {
    takeSteps(optimizer, bowl, state, step - state.step);
    return [...state.w];
  });
}

const { X, y } = designFor(diabetes.X, diabetes.y, { scaling: 'population' });
const path = ridgePath(X, y);

const stops = early.cases.map(({ params: { eta, steps }, expect }) => {
  // Their loss is a mean over the rows, ours a sum.
  const step = eta / X.rows;
  return {
    ours: [
      ...gradientDescentWeights(path, step, steps),
      ...gradientDescentFactors(path.factors.singularValues, step, steps),
      ...path.shrinkFactors(matchingLambda(step, steps)),
    ],
    theirs: [...expect.coef_std, ...expect.filter, ...expect.ridge_filter],
    steps,
  };
});

/** Weights of descent, its factors and those of the matching ridge, on the diabetes data. */
export const stoppedEarly = {
  ours: stops.flatMap(({ ours }) => ours),
  theirs: stops.flatMap(({ theirs }) => theirs),
  steps: stops.map(({ steps }) => steps),
};
