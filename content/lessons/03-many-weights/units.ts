// What the units of the prostate data do to ridge.
import { prostate } from '#content/datasets/prostate.ts';
import { ridgePath } from '#numerics/paths/ridge-path.ts';
import { designFor, type Scaling } from '#numerics/standardize.ts';

const { X, y, names } = prostate('train');

/** Percent of its least-squares weight that ridge leaves of a feature. */
export function percentKept(name: string, lambda: number, scaling: Scaling): number {
  const design = designFor(X, y, { scaling });
  const path = ridgePath(design.X, design.y);
  const j = names.indexOf(name);
  return (100 * (path.weights(lambda)[j] ?? NaN)) / (path.weights(0)[j] ?? NaN);
}

/** The sample standard deviation of a feature. */
export const deviation = (name: string): number =>
  designFor(X, y, { scaling: 'sample' }).scales[names.indexOf(name)] ?? NaN;
