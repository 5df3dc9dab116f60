import { oneForEach } from '../arguments.ts';
import { addScaled, vectorFrom } from '../linear-algebra/vector.ts';
import type { Schedule } from '../schedules/schedule.ts';
import type { Memory, Transform } from './transform.ts';

/** Where an optimizer stands, and all that it knows: plain data, to keep, send or continue. */
export interface OptimizerState {
  /** Steps taken so far. */
  step: number;
  readonly w: Float64Array;
  /** What the last step took from `w`. */
  readonly update: Float64Array;
  /** What each transform remembers, in the order of the chain. */
  readonly memory: readonly Memory[];
}

/** Takes steps down a gradient that somebody else computes. */
export interface Optimizer {
  /** The state before the first step, at a copy of `w`. Throws a RangeError where an entry is not finite. */
  start(w: ArrayLike<number>): OptimizerState;
  /** One step, which changes `state` in place and leaves `gradient`, taken at `state.w`, as it is. */
  advance(state: OptimizerState, gradient: Float64Array): void;
}

/** What every optimizer can be told; each has more of its own. */
export interface OptimizerOptions {
  /** η: the size of a step. */
  readonly learningRate: number;
  /** λ, 0 if not given: one number, or one for each weight, such as 0 for biases. */
  readonly weightDecay?: number | ArrayLike<number>;
  /** Multiplies the learning rate, step by step; 1 if not given. */
  readonly schedule?: Schedule;
}

/** w ← w − Tₖ(… T₂(T₁(gradient))): the transforms from first to last, then the step. */
export const chain = (...transforms: Transform[]): Optimizer => ({
  start: (w) => startOf(vectorFrom(w, 'w'), transforms),
  advance(state, gradient) {
    const { w, update, memory, step } = state;
    oneForEach('gradient', gradient, w.length, 'weights');
    // By place: for the few weights of a figure, set() takes as long as all the rest.
    for (let j = 0; j < w.length; j += 1) update[j] = gradient[j] ?? NaN;
    for (let at = 0; at < transforms.length; at += 1)
      transforms[at]?.apply(update, w, memory[at] ?? [], step);
    addScaled(w, -1, update);
    state.step += 1;
  },
});

function startOf(w: Float64Array, transforms: readonly Transform[]): OptimizerState {
  const zeros = (): Float64Array => new Float64Array(w.length);
  const memory = transforms.map(({ buffers }) => Array.from({ length: buffers }, zeros));
  return { step: 0, w, update: zeros(), memory };
}

/** A copy that shares nothing with `state`: to scrub back to, or to continue from. */
export const snapshot = ({ step, w, update, memory }: OptimizerState): OptimizerState => ({
  step,
  w: w.slice(),
  update: update.slice(),
  memory: memory.map((buffers) => buffers.map((buffer) => buffer.slice())),
});
