// The ridge path of the prostate data, each feature on its own scale of the 67 men.
import { prostate } from '#content/datasets/prostate.ts';
import { once } from '#numerics/once.ts';
import { ridgePath } from '#numerics/paths/ridge-path.ts';
import { ridgeSignChanges } from '#numerics/paths/ridge-sign-changes.ts';
import { designFor } from '#numerics/standardize.ts';

/** Names of the features, and their ridge weights at any λ. */
export const prostateRidge = once(() => {
  const { X, y, names } = prostate('train');
  const design = designFor(X, y, { scaling: 'sample' });
  return { names, path: ridgePath(design.X, design.y) };
});

/** The λ at which weights change their signs, ascending, by feature. */
export const signChanges = once(() => {
  const { X, y, names } = prostate('train');
  return ridgeSignChanges(X, y).map(({ column, lambda }) => ({
    feature: names[column] ?? '',
    lambda,
  }));
});

/** The λ at which the weight of a feature is 0. */
export const prostateCrossing = (feature: string): number =>
  signChanges().find((change) => change.feature === feature)?.lambda ?? NaN;
