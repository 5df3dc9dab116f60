import { nextEvent, type Course, type HomotopyEvent } from './homotopy-event.ts';
import { exchange } from './homotopy-exchange.ts';
import { join, leave, setRidge, type HomotopyState } from './homotopy-state.ts';

/** Where a walk leads and what it allows. */
export interface Walk extends Omit<Course, 'previous'> {
  /** λ₂ all the way: the state's may differ. */
  readonly lambda2: number;
  /** After so many events it gives up. */
  readonly maxEvents: number;
  /** Sees each column that joined or left, and how much of the way was left there. */
  readonly witness?: (event: HomotopyEvent, left: number) => void;
}

/**
 * Walks along the minimisers of ½‖y − Xw‖² + Σ boundⱼ|wⱼ| + ½λ₂‖w‖² while the bounds move to their targets.
 *
 * While the bounds move on straight lines so does w, until a weight reaches 0 or a pull its bound;
 * there a column leaves or joins, and the direction is computed anew. Of columns that tie, the first
 * goes first; a column that depends on active ones, as a duplicate does, takes the place of one of them
 * where it must, and stays out otherwise.
 * Returns how many events there were, and whether it arrived. Osborne, Presnell & Turlach 2000; Efron
 * et al. 2004. That it may set out from any weights follows Ferreau, Bock & Diehl 2008: the way then
 * leads from the problem that these weights solve.
 */
export function walk(state: HomotopyState, { lambda2, maxEvents, witness, ...course }: Walk) {
  setRidge(state, lambda2);
  raiseBounds(state, course.nonnegative);
  let left = 1;
  let previous: HomotopyEvent | undefined;
  for (let events = 0; events <= maxEvents; events += 1) {
    aim(state, course.targets);
    const event = nextEvent(state, { ...course, previous });
    advance(state, course.targets, event?.step ?? 1);
    if (event === undefined) return { events, arrived: true };
    left *= 1 - event.step;
    previous = settle(state, event, course.leaves, (each) => witness?.(each, left));
  }
  return { events: maxEvents, arrived: false };
}

/**
 * Lifts bounds above the pulls that exceed them.
 *
 * All by the same margin over the pull, so that the columns reach their bounds one after another.
 */
function raiseBounds(
  { correlations, pulls, bounds, signs }: HomotopyState,
  nonnegative: boolean,
): void {
  const { candidates } = correlations;
  let margin = 0;
  for (let k = 0; k < candidates.length; k += 1)
    margin = Math.max(margin, excess(candidates[k] ?? 0));
  if (margin === 0) return;
  for (let k = 0; k < candidates.length; k += 1) {
    const j = candidates[k] ?? 0;
    const over = excess(j);
    if (over > 0) bounds[j] = (bounds[j] ?? 0) + over + margin;
  }

  function excess(j: number): number {
    if (signs[j] !== 0) return 0;
    const pull = pulls[j] ?? 0;
    return (nonnegative ? pull : Math.abs(pull)) - (bounds[j] ?? 0);
  }
}

/** Finds what the active weights gain and the other pulls lose on the way to the targets. */
function aim(state: HomotopyState, targets: Float64Array): void {
  const { active, direction, pulls, signs, factor, correlations, changes } = state;
  active.forEach((j, k) => (direction[k] = (pulls[j] ?? 0) - (targets[j] ?? 0) * (signs[j] ?? 0)));
  factor.solveInPlace(direction);
  correlations.changesInto(changes, active, direction);
}

/** Goes the share `step` of the way. */
function advance(state: HomotopyState, targets: Float64Array, step: number): void {
  const { active, w, pulls, changes, bounds, signs, direction, correlations } = state;
  const { candidates } = correlations;
  for (let k = 0; k < candidates.length; k += 1) {
    const j = candidates[k] ?? 0;
    const bound = bounds[j] ?? 0;
    bounds[j] = bound + step * ((targets[j] ?? 0) - bound);
    if (signs[j] === 0) pulls[j] = (pulls[j] ?? 0) - step * (changes[j] ?? 0);
  }
  for (let k = 0; k < active.length; k += 1) {
    const j = active[k] ?? 0;
    const pull = pulls[j] ?? 0;
    pulls[j] = pull + step * ((targets[j] ?? 0) * (signs[j] ?? 0) - pull);
    w[j] = (w[j] ?? 0) + step * (direction[k] ?? 0);
  }
  correlations.moved(step);
}

/** Lets the event happen, and tells `happened`; returns the last that came of it. */
function settle(
  state: HomotopyState,
  event: HomotopyEvent,
  leaves: boolean,
  happened: (event: HomotopyEvent) => void,
): HomotopyEvent | undefined {
  if (event.kind === 'leave') leave(state, event.column);
  else if (!join(state, event.column, event.sign))
    return leaves ? exchange(state, event, happened) : undefined;
  happened(event);
  return event;
}
