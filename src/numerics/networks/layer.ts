import type { Random } from '../random.ts';

/** What some of a layer's weights do; decay is for matrices, the others are few and small. */
export type Role = 'matrix' | 'bias' | 'gain' | 'shift';

/** One step of a network: output = layer(w, input), and its derivatives. */
export interface Layer {
  readonly inputs: number;
  readonly outputs: number;
  /** Its weights, kind after kind: how many of each stand in `w`. */
  readonly parts: readonly { readonly role: Role; readonly size: number }[];
  /** Writes the first weights into `w`. */
  initialize(w: Float64Array, random: Random): void;
  /** Writes the layer's answer into `output`. */
  forward(w: Float64Array, input: Float64Array, output: Float64Array): void;
  /**
   * From `slope`, ∂loss/∂output: adds ∂loss/∂w to `gradient`, writes ∂loss/∂input into `inputSlope`.
   *
   * `input` and `output` are those of the last forward pass.
   */
  backward(pass: Backward): void;
}

/** What a layer's backward pass reads and writes. */
export interface Backward {
  readonly w: Float64Array;
  readonly input: Float64Array;
  readonly output: Float64Array;
  readonly slope: Float64Array;
  readonly gradient: Float64Array;
  readonly inputSlope: Float64Array;
}
