import { chain, type Optimizer, type OptimizerOptions } from './optimizer.ts';
import type { Transform } from './transform.ts';
import { addDecay } from './transforms/add-decay.ts';
import { scaleByLearningRate } from './transforms/scale-by-learning-rate.ts';
import { scaleBySchedule } from './transforms/scale-by-schedule.ts';

/**
 * Where the decay enters: into the gradient, or decoupled from it as one of three sources has it.
 *
 * With ηₜ the schedule, η the learning rate and u the rescaled gradient: `gradient` is
 * w ← w − ηₜη u(g + λw), `pytorch` w ← w − ηₜη (u(g) + λw), `paper` w ← w − ηₜ (η u(g) + λw).
 * `keras` shrinks w by the factor 1 − ηₜηλ and then steps with the gradient it had before: PyTorch's
 * numbers. Its regularizer l2(λ) is another matter: λ‖w‖² in the loss, `gradient` with twice the λ.
 */
export type DecayPlace = 'gradient' | 'pytorch' | 'keras' | 'paper';

/** Options of an optimizer whose decay may stand in either place. */
export interface DecayPlaceOptions extends OptimizerOptions {
  /** `gradient` if not given, as in PyTorch. */
  readonly decay?: DecayPlace;
}

/** `shape` rescales the gradient; decay, learning rate and schedule go where `decay` says. */
export function withDecay(options: DecayPlaceOptions, ...shape: Transform[]): Optimizer {
  const decay = addDecay(options);
  const [rate, schedule] = [scaleByLearningRate(options), scaleBySchedule(options)];
  const decoupled = [...shape, decay, rate, schedule];
  const orders: Readonly<Record<DecayPlace, Transform[]>> = {
    gradient: [decay, ...shape, rate, schedule],
    pytorch: decoupled,
    keras: decoupled,
    paper: [...shape, rate, decay, schedule],
  };
  return chain(...orders[options.decay ?? 'gradient']);
}
