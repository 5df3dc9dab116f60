import { activation, type ActivationName } from './activation.ts';
import { dense } from './dense.ts';
import { layerNorm } from './layer-norm.ts';
import type { Layer } from './layer.ts';
import { networkOf, type Network } from './network.ts';

/** What a multilayer perceptron is made of. */
export interface PerceptronOptions {
  /** Widths from the inputs to the outputs: [2, 8, 6, 1] has two hidden layers. */
  readonly sizes: readonly number[];
  readonly activation: ActivationName;
  /** `layer`: a layer norm behind each hidden matrix, which then has the biases as a column. */
  readonly normalization: 'none' | 'layer';
}

/**
 * Dense layers with a bend after each but the last
 *
 * With normalization each hidden matrix W is scale invariant: c·W gives the same network for every
 * c > 0, so ∇f(cW) = ∇f(W)/c and ⟨W, ∇f(W)⟩ = 0. Its biases are a column of it: left out, the
 * first layer would see only the direction of x, left apart they would not scale along. Gains,
 * shifts and the last layer are not invariant. Layer norm rather than batch norm: it treats each
 * observation alone, in training and afterwards alike, whatever the batch. Throws a RangeError for a
 * width that is no whole number above 0, for less than two widths, and for a normalized layer of less
 * than three units.
 */
export function multilayerPerceptron(options: PerceptronOptions): Network {
  const { sizes } = options;
  const wrong = sizes.find((size) => !(Number.isSafeInteger(size) && size > 0));
  if (sizes.length < 2 || wrong !== undefined)
    throw new RangeError(
      `sizes is [${sizes.join(', ')}]: give at least two whole numbers above 0.`,
    );
  return networkOf(
    sizes.slice(1).flatMap((width, at) => {
      const inputs = sizes[at] ?? 0;
      const last = at === sizes.length - 2;
      return last ? [dense(inputs, width, { gain: 1 })] : hidden(inputs, width, options);
    }),
  );
}

function hidden(inputs: number, width: number, options: PerceptronOptions): Layer[] {
  const normalized = options.normalization === 'layer';
  const gain = options.activation === 'relu' ? 2 : 1;
  return [
    dense(inputs, width, { gain, joined: normalized }),
    ...(normalized ? [layerNorm(width)] : []),
    activation(options.activation, width),
  ];
}
