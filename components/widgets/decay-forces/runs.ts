// What acts on the two weights, and the run that it makes: steps of gradient descent, really taken.
import { quadratic, quadraticMinimum, type Quadratic } from '#numerics/descent/quadratic.ts';
import { largestStableRate } from '#numerics/descent/decay-rates.ts';
import { trajectory } from '#numerics/descent/trajectory.ts';
import { matrixFromRows } from '#numerics/linear-algebra/matrix.ts';
import { gradientDescent } from '#numerics/optimizers/gradient-descent.ts';

/** Data and decay; decay without data; data and a decay of the wrong sign; data alone, from 0. */
export type Run = 'both' | 'decay' | 'wrong' | 'stopped';

export interface Setting {
  readonly run: Run;
  readonly learningRate: number;
  readonly lambda: number;
  readonly start: readonly [number, number];
  readonly curvatures: readonly [number, number];
}

/** Both weights at each step of a run. */
export interface Steps {
  readonly first: Float64Array;
  readonly second: Float64Array;
}

/** Where the loss of the data is smallest, w*. */
export const OPTIMUM = [3, 2] as const;

/** ½a₁(w₁ − w*₁)² + ½a₂(w₂ − w*₂)², but for a constant, where `bent` may differ from the curvatures a. */
const bowl = ([one, two]: Setting['curvatures'], bent = [one, two]): Quadratic =>
  quadratic(
    matrixFromRows([
      [bent[0] ?? 0, 0],
      [0, bent[1] ?? 0],
    ]),
    [one * OPTIMUM[0], two * OPTIMUM[1]],
  );

/** The loss of the data as the run feels it: none where they are switched off. */
export const dataLoss = ({ run, curvatures }: Setting): Quadratic =>
  bowl(run === 'decay' ? [0, 0] : curvatures);

/** λ as the run applies it: w ← w − η(∇L + decay · w). */
export function decayIn({ run, lambda }: Setting): number {
  if (run === 'stopped') return 0;
  return run === 'wrong' ? -lambda : lambda;
}

// No optimizer takes a negative decay; a loss that much less curved makes the same steps.
const weakened = ({ curvatures, lambda }: Setting): Quadratic =>
  bowl(
    curvatures,
    curvatures.map((curvature) => curvature - lambda),
  );

/** The weights at each step from the start on; shorter where they stop being finite. */
export function stepsOf(setting: Setting, count: number): Steps {
  const { run, learningRate } = setting;
  const slope = run === 'wrong' ? weakened(setting) : dataLoss(setting);
  const optimizer = gradientDescent({ learningRate, weightDecay: Math.max(0, decayIn(setting)) });
  const first = new Float64Array(count + 1);
  const second = new Float64Array(count + 1);
  let taken = 0;
  for (const { w } of trajectory(optimizer, slope, optimizer.start(startOf(setting)))) {
    first[taken] = w[0] ?? NaN;
    second[taken] = w[1] ?? NaN;
    taken += 1;
    if (taken > count) break;
  }
  return { first: first.subarray(0, taken), second: second.subarray(0, taken) };
}

export const startOf = ({ run, start }: Setting): readonly [number, number] =>
  run === 'stopped' ? [0, 0] : start;

const outweighs = ({ curvatures, lambda }: Setting): boolean =>
  curvatures.every((curvature) => curvature > lambda);

/** Where a run comes to rest if it does, whatever the learning rate; undefined where nothing holds it. */
export function restOf(setting: Setting): Float64Array | undefined {
  const { run, lambda } = setting;
  if (run === 'decay') return lambda > 0 ? new Float64Array(2) : undefined;
  if (run === 'wrong') return outweighs(setting) ? quadraticMinimum(weakened(setting)) : undefined;
  return quadraticMinimum(dataLoss(setting), decayIn(setting));
}

/** Below it a run comes to rest from every start; 0 where none does. */
export function largestRateOf(setting: Setting): number {
  const { run, lambda, curvatures } = setting;
  const steepest = run === 'decay' ? 0 : Math.max(...curvatures);
  if (run === 'wrong') return outweighs(setting) ? largestStableRate(steepest - lambda, 0) : 0;
  return largestStableRate(steepest, decayIn(setting));
}

/** The steps up to the first that is farther out than `reach`; more would only blacken a drawing. */
export function within(reach: number, { first, second }: Steps): Steps {
  const out = first.findIndex((w, step) => Math.hypot(w, second[step] ?? NaN) > reach);
  const count = out === -1 ? first.length : out + 1;
  return { first: first.subarray(0, count), second: second.subarray(0, count) };
}
