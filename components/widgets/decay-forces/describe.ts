import { formatNumber } from '#expressions/format-number.ts';
import type { DecayForcesResult } from './model.ts';

const rounded = (value: number): string => formatNumber(value, 3);

export const pointText = (w: ArrayLike<number>): string =>
  `(${Array.from(w, (weight) => rounded(weight)).join(', ')})`;

/** Where the run is, and what pulls there. */
export function describe(result: DecayForcesResult): string {
  switch (result.setting.run) {
    case 'both':
      return dataAndDecay(result);
    case 'decay':
      return decayAlone(result);
    case 'wrong':
      return wrongSign(result);
    case 'stopped':
      return stopped(result);
  }
}

const after = ({ step }: DecayForcesResult): string =>
  `After ${step} ${step === 1 ? 'step' : 'steps'}`;

const overshoots = ({ setting, largestRate, length, step }: DecayForcesResult): string =>
  `At step ${step}, ‖w‖ = ${rounded(length)}: η = ${formatNumber(setting.learningRate)} is not below ${rounded(largestRate)}, so the steps overshoot and do not settle.`;

function dataAndDecay(result: DecayForcesResult): string {
  const { w, forces, atRest, setting, largestRate } = result;
  if (setting.learningRate >= largestRate) return overshoots(result);
  if (atRest)
    return `${after(result)} w = ${pointText(w)} is at rest: the data pull with ${rounded(forces.data.length)}, and the decay pulls with ${rounded(forces.decay.length)} the other way.`;
  return `${after(result)} w = ${pointText(w)}; the data pull with ${rounded(forces.data.length)}, the decay with ${rounded(forces.decay.length)}, both together with ${rounded(forces.sum.length)}.`;
}

function decayAlone(result: DecayForcesResult): string {
  const { factor, left } = result;
  const size = Math.abs(factor);
  const what = size > 1 ? 'grows' : size === 1 ? 'keeps its size' : 'fades';
  const how = factor < 0 ? `changes its sign each time and ${what}` : what;
  const share = left === 0 ? 'nothing' : `${formatNumber(100 * left, 4)} % of each weight`;
  return `${after(result)} of decay alone ${share} is left: a step multiplies by 1 − ηλ = ${formatNumber(factor)}, so a weight ${how}.`;
}

function wrongSign(result: DecayForcesResult): string {
  const { setting, length, rest, largestRate } = result;
  const here = `With the wrong sign the decay pushes outward: ${after(result).toLowerCase()} ‖w‖ = ${rounded(length)}`;
  if (rest === undefined)
    return `${here}, and it grows without end, as λ = ${formatNumber(setting.lambda)} is not below the smallest curvature.`;
  if (setting.learningRate >= largestRate) return `${here}, and the steps overshoot as well.`;
  return `${here}, on the way to ${pointText(rest)}, beyond the minimum of the data.`;
}

function stopped(result: DecayForcesResult): string {
  const { stopping, w, setting, largestRate } = result;
  if (setting.learningRate >= largestRate) return overshoots(result);
  if (stopping === undefined || result.step === 0)
    return 'Before the first step descent is at 0, where ridge is only in the limit of an endless λ.';
  return `Stopped after ${result.step} steps from 0, without decay, w = ${pointText(w)}; ridge at λ = 1/(ηt) = ${rounded(stopping.match)} has ${pointText(stopping.ridgeWeights)}.`;
}
