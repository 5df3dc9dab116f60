/** A gradient that may change from step to step, as with minibatches or noise; any `Datafit` is one. */
export interface Slope {
  /** The number of weights, p. */
  readonly dimension: number;
  /** Writes the gradient at `w` for this step into `gradient`; the same step gives the same numbers. */
  gradientInto(gradient: Float64Array, w: Float64Array, step: number): void;
}
