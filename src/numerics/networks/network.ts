import type { Layer, Role } from './layer.ts';
import { createRandom } from '../random.ts';

/** Where some weights of one kind stand among all. */
export interface Part {
  readonly role: Role;
  /** The layer's place in the network. */
  readonly layer: number;
  readonly start: number;
  readonly end: number;
}

/** Layers one after another, whose weights stand in a single vector. */
export interface Network {
  readonly layers: readonly Layer[];
  /** The number of weights, p. */
  readonly dimension: number;
  readonly parts: readonly Part[];
  /** The weights of each layer: views into `w`. */
  viewsOf(w: Float64Array): Float64Array[];
}

/** The layers as one; a RangeError where one does not take what the one before gives. */
export function networkOf(layers: readonly Layer[]): Network {
  checkWidths(layers);
  const parts = partsOf(layers);
  const sizes = layers.map((layer) => layer.parts.reduce((sum, { size }) => sum + size, 0));
  const starts = sizes.map((_, at) => sizes.slice(0, at).reduce((sum, size) => sum + size, 0));
  return {
    layers,
    parts,
    dimension: sizes.reduce((sum, size) => sum + size, 0),
    viewsOf: (w) => starts.map((start, at) => w.subarray(start, start + (sizes[at] ?? 0))),
  };
}

function partsOf(layers: readonly Layer[]): Part[] {
  let start = 0;
  return layers.flatMap(({ parts }, layer) =>
    parts.map(({ role, size }) => {
      start += size;
      return { role, layer, start: start - size, end: start };
    }),
  );
}

function checkWidths(layers: readonly Layer[]): void {
  const wrong = layers.findIndex(({ inputs }, at) => at > 0 && inputs !== layers[at - 1]?.outputs);
  if (wrong < 0) return;
  throw new RangeError(
    `Layer ${wrong} takes ${layers[wrong]?.inputs} entries but the one before gives ${layers[wrong - 1]?.outputs}.`,
  );
}

/** The first weights of each layer; the same seed gives the same weights. */
export function initialWeights(network: Network, seed: number): Float64Array {
  const w = new Float64Array(network.dimension);
  const random = createRandom(seed);
  network.viewsOf(w).forEach((view, at) => network.layers[at]?.initialize(view, random));
  return w;
}

/**
 * λ for each weight: on matrices only, or on `everything`, biases and gains too, as PyTorch does
 * unless told otherwise. Made for `weightDecay`: these are its parameter groups.
 */
export function decayFor(network: Network, lambda: number, everything = false): Float64Array {
  const lambdas = new Float64Array(network.dimension);
  for (const { role, start, end } of network.parts)
    if (everything || role === 'matrix') lambdas.fill(lambda, start, end);
  return lambdas;
}
