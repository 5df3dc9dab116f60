import type { Layer } from './layer.ts';

/** How a dense layer starts, and what its biases count as. */
export interface DenseOptions {
  /** The variance of the first weights, times the number of inputs: 2 before relu, else 1. */
  readonly gain: number;
  /** Biases are one more column of W, for an input that is always 1, and start and decay like it. */
  readonly joined?: boolean;
}

/**
 * output = W input + b, with `w` = W column after column (outputs × inputs), then b
 *
 * Starts with normal weights of variance gain/inputs, and biases 0 where they are not joined to W.
 * Glorot & Bengio 2010; He et al. 2015.
 */
export function dense(inputs: number, outputs: number, options: DenseOptions): Layer {
  const { gain, joined = false } = options;
  const size = inputs * outputs;
  const all = size + outputs;
  return {
    inputs,
    outputs,
    parts: joined
      ? [{ role: 'matrix', size: all }]
      : [
          { role: 'matrix', size },
          { role: 'bias', size: outputs },
        ],
    initialize(w, random) {
      const fanIn = joined ? inputs + 1 : inputs;
      for (let at = 0; at < w.length; at += 1) w[at] = random.normal(0, Math.sqrt(gain / fanIn));
      if (!joined) w.fill(0, size);
    },
    forward(w, input, output) {
      for (let o = 0; o < outputs; o += 1) output[o] = w[size + o] ?? 0;
      for (let i = 0; i < inputs; i += 1) {
        const signal = input[i] ?? 0;
        for (let o = 0; o < outputs; o += 1)
          output[o] = (output[o] ?? 0) + (w[i * outputs + o] ?? 0) * signal;
      }
    },
    backward({ w, input, slope, gradient, inputSlope }) {
      for (let i = 0; i < inputs; i += 1) {
        const signal = input[i] ?? 0;
        let sum = 0;
        for (let o = 0; o < outputs; o += 1) {
          const at = i * outputs + o;
          gradient[at] = (gradient[at] ?? 0) + (slope[o] ?? 0) * signal;
          sum += (w[at] ?? 0) * (slope[o] ?? 0);
        }
        inputSlope[i] = sum;
      }
      for (let o = 0; o < outputs; o += 1)
        gradient[size + o] = (gradient[size + o] ?? 0) + (slope[o] ?? 0);
    },
  };
}
