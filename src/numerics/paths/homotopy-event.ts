import type { HomotopyState } from './homotopy-state.ts';

/** What ends a step: a column leaves the active ones, or joins with the sign its weight will have. */
export interface HomotopyEvent {
  readonly kind: 'join' | 'leave';
  readonly column: number;
  /** 1 or −1 */
  readonly sign: number;
  /** How much of the way to the targets is gone at the event, from 0 to 1. */
  readonly step: number;
}

/** Where the way leads, and what is to be known on it. */
export interface Course {
  /** The bounds at its end. */
  readonly targets: Float64Array;
  readonly nonnegative: boolean;
  /** false: a weight may pass through 0, as in Efron's LARS. */
  readonly leaves: boolean;
  /** The event that the way begins with: a column that left must not join again by rounding. */
  readonly previous: HomotopyEvent | undefined;
}

// A pull that exceeds its bound by less than this share of the largest pull at w = 0 has not reached it.
const ROUNDING = 1e-13;

/** The first event on the way to the targets; undefined where nothing happens before its end. */
export function nextEvent(state: HomotopyState, course: Course): HomotopyEvent | undefined {
  const departure = course.leaves ? nextLeave(state, course) : undefined;
  return nextJoin(state, course, departure?.step ?? 1) ?? departure;
}

/** The first active weight that reaches 0 against its sign. */
function nextLeave(state: HomotopyState, { targets }: Course): HomotopyEvent | undefined {
  const { active, w, direction, signs, bounds } = state;
  let column = -1;
  let step = 1;
  for (let k = 0; k < active.length; k += 1) {
    const j = active[k] ?? 0;
    const weight = w[j] ?? 0;
    const gain = direction[k] ?? 0;
    if ((signs[j] ?? 0) * (weight + step * gain) >= 0) continue;
    // A weight without penalty may pass through 0.
    if ((bounds[j] ?? 0) + (targets[j] ?? 0) === 0) continue;
    column = j;
    step = Math.max(0, -weight / gain);
  }
  return column < 0 ? undefined : { kind: 'leave', column, sign: signs[column] ?? 0, step };
}

/**
 * The first column without weight whose pull reaches its moving bound before `limit`.
 *
 * The room between them, bound − |pull|, changes at a constant rate. A hot loop: it runs over all
 * candidates at every step.
 */
function nextJoin(
  { pulls, changes, bounds, signs, barred, correlations, largestPull }: HomotopyState,
  { targets, nonnegative, previous }: Course,
  limit: number,
): HomotopyEvent | undefined {
  const left = previous?.kind === 'leave' ? previous : undefined;
  const { candidates } = correlations;
  const slack = -ROUNDING * largestPull;
  let [column, sign, step] = [-1, 0, limit];
  for (let k = 0; k < candidates.length; k += 1) {
    const j = candidates[k] ?? 0;
    if (signs[j] !== 0 || barred[j] !== 0) continue;
    const pull = pulls[j] ?? 0;
    const change = changes[j] ?? 0;
    const bound = bounds[j] ?? 0;
    const move = (targets[j] ?? 0) - bound;
    if (bound - pull + step * (move + change) < slack && !(left?.column === j && left.sign > 0)) {
      column = j;
      sign = 1;
      step = Math.max(0, (pull - bound) / (move + change));
    }
    if (nonnegative || bound + pull + step * (move - change) >= slack) continue;
    if (left?.column === j && left.sign < 0) continue;
    column = j;
    sign = -1;
    step = Math.max(0, (bound + pull) / (change - move));
  }
  return column < 0 ? undefined : { kind: 'join', column, sign, step };
}
