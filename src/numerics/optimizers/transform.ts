/** What a transform remembers between steps: buffers of one number for each weight, 0 at first. */
export type Memory = readonly Float64Array[];

/**
 * One link of an optimizer: update ← T(update), where the first link gets the gradient.
 *
 * A pure function of what it is handed: it changes `update` and its own `memory` in place, which
 * spares every step an allocation, and keeps nothing elsewhere. So a copy of the memory is a copy of
 * the optimizer.
 */
export interface Transform {
  /** How many buffers it remembers. */
  readonly buffers: number;
  /** `w` is where the gradient was taken; `step` is 0 in the first step. */
  apply(update: Float64Array, w: Float64Array, memory: Memory, step: number): void;
}
