import { tanh } from '../portable.ts';
import type { Layer } from './layer.ts';

/** The bends that a network can be made of. */
export type ActivationName = 'tanh' | 'relu';

interface Bend {
  value(input: number): number;
  /** From the output alone, which saves a second tanh. */
  slope(output: number): number;
}

const bends: Readonly<Record<ActivationName, Bend>> = {
  tanh: { value: tanh, slope: (output) => 1 - output * output },
  relu: { value: (input) => Math.max(0, input), slope: (output) => (output > 0 ? 1 : 0) },
};

/** output = bend(input), entry by entry: tanh, or relu with slope 0 at its kink. */
export function activation(name: ActivationName, width: number): Layer {
  const bend = bends[name];
  return {
    inputs: width,
    outputs: width,
    parts: [],
    initialize: () => undefined,
    forward(_, input, output) {
      for (let i = 0; i < width; i += 1) output[i] = bend.value(input[i] ?? 0);
    },
    backward({ output, slope, inputSlope }) {
      for (let i = 0; i < width; i += 1)
        inputSlope[i] = (slope[i] ?? 0) * bend.slope(output[i] ?? 0);
    },
  };
}
