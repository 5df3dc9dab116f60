// The two pulls on the weights and their sum. A step is η times the sum.
import { dataLoss, decayIn, type Setting } from './runs.ts';

export interface Force {
  readonly along: readonly [number, number];
  readonly length: number;
}

const force = (first: number, second: number): Force => ({
  // Without the sign of a zero: no pull points nowhere.
  along: [first + 0, second + 0],
  length: Math.hypot(first, second),
});

/** −∇L, −λw as the run applies it, and both together, at w. */
export function forcesAt(setting: Setting, w: Float64Array) {
  const gradient = new Float64Array(2);
  dataLoss(setting).gradientInto(gradient, w);
  const decay = decayIn(setting);
  const [g1 = NaN, g2 = NaN] = gradient;
  const [w1 = NaN, w2 = NaN] = w;
  return {
    data: force(-g1, -g2),
    decay: force(-decay * w1, -decay * w2),
    sum: force(-g1 - decay * w1, -g2 - decay * w2),
  };
}

export type Forces = ReturnType<typeof forcesAt>;
