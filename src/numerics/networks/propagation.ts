import type { Network } from './network.ts';

/** Room for one observation on its way through a network and back. */
export interface Propagation {
  /** The network's answer to one observation; overwritten by the next. */
  forward(views: readonly Float64Array[], x: Float64Array): Float64Array;
  /**
   * Adds the gradient of the loss to `gradients`, after `forward` of the same observation.
   *
   * `slope` is ∂loss/∂answer. Backpropagation: Rumelhart, Hinton & Williams 1986.
   */
  backward(
    views: readonly Float64Array[],
    gradients: readonly Float64Array[],
    slope: Float64Array,
  ): void;
}

const nothing = new Float64Array(0);

/** Allocates once; neither direction allocates a vector after that. */
export function propagationThrough({ layers }: Network): Propagation {
  const widths = [layers[0]?.inputs ?? 0, ...layers.map(({ outputs }) => outputs)];
  const signals = widths.map((width) => new Float64Array(width));
  const slopes = widths.map((width) => new Float64Array(width));
  return {
    forward(views, x) {
      signals[0]?.set(x);
      for (const [at, layer] of layers.entries())
        layer.forward(views[at] ?? nothing, signals[at] ?? nothing, signals[at + 1] ?? nothing);
      return signals[layers.length] ?? nothing;
    },
    backward(views, gradients, slope) {
      slopes[layers.length]?.set(slope);
      for (let at = layers.length - 1; at >= 0; at -= 1)
        layers[at]?.backward({
          w: views[at] ?? nothing,
          input: signals[at] ?? nothing,
          output: signals[at + 1] ?? nothing,
          slope: slopes[at + 1] ?? nothing,
          gradient: gradients[at] ?? nothing,
          inputSlope: slopes[at] ?? nothing,
        });
    },
  };
}
