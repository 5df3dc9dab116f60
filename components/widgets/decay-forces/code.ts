// The run of the figure in base R and NumPy, and ridge by scikit-learn where it stands beside it.
import type { Code } from '#widget-state/widget-model.ts';
import type { DecayForcesState } from './controls.ts';
import { OPTIMUM, startOf, stepsOf, type Run, type Setting } from './runs.ts';
import { settingOf } from './setting.ts';
import { stoppingBesideRidge } from './stopping.ts';

const updates: Readonly<Record<Run, string>> = {
  both: 'w - eta * (a * (w - best) + lam * w)',
  decay: 'w - eta * lam * w',
  wrong: 'w - eta * a * (w - best) + eta * lam * w',
  stopped: 'w - eta * a * (w - best)',
};

const given = (setting: Setting, vector: string, assign: string): string =>
  [
    `a ${assign} ${vector}(${list(setting.curvatures)})`,
    `best ${assign} ${vector}(${list(OPTIMUM)})`,
    `w ${assign} ${vector}(${list(startOf(setting))})`,
    `eta ${assign} ${setting.learningRate}`,
    `lam ${assign} ${setting.lambda}`,
  ].join('; ');

const list = (numbers: readonly number[]): string => numbers.join(', ');

const ridge = (step: number) => ({
  r: `\nX <- diag(sqrt(a)); y <- X %*% best
print(c(w, solve(crossprod(X) + diag(2) / (eta * ${step}), crossprod(X, y))))`,
  python: `\nfrom sklearn.linear_model import Ridge
X = np.diag(np.sqrt(a)); y = X @ best
print(w, Ridge(alpha=1 / (eta * ${step}), fit_intercept=False).fit(X, y).coef_)`,
});

export function code(state: DecayForcesState): Code {
  const setting = settingOf(state);
  const { step, run } = state;
  const steps = stepsOf(setting, step);
  const w = [steps.first.at(-1) ?? NaN, steps.second.at(-1) ?? NaN];
  const beside = run === 'stopped' && step > 0;
  const print = beside ? ridge(step) : { r: '\nprint(w)', python: '\nprint(w)' };
  return {
    r: `${given(setting, 'c', '<-')}
for (t in seq_len(${step})) w <- ${updates[run]}${print.r}`,
    python: `import numpy as np
${given(setting, 'np.array', '=').replaceAll(/array\((.*?)\)/g, 'array([$1])')}
for t in range(${step}): w = ${updates[run]}${print.python}`,
    prints: beside ? [...w, ...stoppingBesideRidge(setting, step).ridgeWeights] : w,
  };
}
