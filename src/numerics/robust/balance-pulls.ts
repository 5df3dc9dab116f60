import { matVec, selectRows, transpose, transposedMatVec } from '../linear-algebra/matrix.ts';
import { qr, solveUpper } from '../linear-algebra/qr.ts';
import { addScaled, norm } from '../linear-algebra/vector.ts';
import type { ClampedPulls } from './clamped-pulls.ts';
import { downhill, roundingOf, type Forces } from './downhill.ts';
import { exactLineSearch, pullAt } from './exact-line-search.ts';
import { residualAt, settleSides, type Stand } from './stand.ts';

/**
 * Walks to a minimum of Σ cₖ, and says whether it got there within `maxSteps` steps.
 *
 * An active-set method. Terms held at their kinks leave a subspace, and there the objective is
 * smooth but for the kinks ahead: a Newton step, or the steepest way where it is flat, to the exact
 * minimum along the line. A kink that stops the step is held from then on; where no step is left, a
 * held term whose pull would have to exceed its bounds is let go. Nocedal & Wright 2006, chapter 16.
 */
export function balancePulls(terms: ClampedPulls, stand: Stand, maxSteps: number): boolean {
  for (; stand.steps < maxSteps; stand.steps += 1) {
    const frame = qr(transpose(selectRows(terms.A, stand.held)));
    stand.pulls = stand.residual.map((r, k) => pullAt(terms, k, r, stand.side[k] ?? 0));
    const force = transposedMatVec(terms.A, stand.pulls);
    const forces = { frame, force, level: roundingOf(terms, stand) };
    const direction = downhill(terms, stand, forces);
    if (direction !== undefined && move(terms, stand, direction)) continue;
    if (!letGo(terms, stand, forces)) return true;
  }
  return false;
}

/** false where even the first bit of the way is none down: what seemed one was rounding. */
function move(terms: ClampedPulls, stand: Stand, direction: Float64Array): boolean {
  const rate = matVec(terms.A, direction);
  const negligible = 1e-13 * norm(direction);
  for (let k = 0; k < rate.length; k += 1) if (Math.abs(rate[k] ?? 0) <= negligible) rate[k] = 0;
  for (const k of stand.held) rate[k] = 0;
  const { length, stoppedBy, crossed } = exactLineSearch(terms, { ...stand, rate });
  if (length === 0 && stoppedBy < 0 && crossed.length === 0) return false;
  addScaled(stand.w, length, direction);
  stand.residual = residualAt(terms, stand.w);
  for (const k of crossed) stand.side[k] = -(stand.side[k] ?? 0);
  if (stoppedBy >= 0) {
    stand.side[stoppedBy] = 0;
    stand.held.push(stoppedBy);
  }
  settleSides(terms, stand);
  return true;
}

/** Finds the pulls of the held terms, and lets go the one furthest out of bounds; false if none is. */
function letGo(
  { low, high }: ClampedPulls,
  stand: Stand,
  { frame, force, level }: Forces,
): boolean {
  const held = solveUpper(frame, frame.project(force)).map((pull) => -pull);
  const excess = held.map((pull, i) => {
    const k = stand.held[i] ?? -1;
    const [least, most] = [low[k] ?? 0, high[k] ?? 0];
    const outside = Math.max(pull - most, least - pull);
    stand.pulls[k] = Math.min(Math.max(pull, least), most);
    return outside > level + 1e-11 * (most - least) ? outside / (most - least) : 0;
  });
  const worst = excess.indexOf(Math.max(...excess));
  if (!((excess[worst] ?? 0) > 0)) return false;
  const [term = -1] = stand.held.splice(worst, 1);
  stand.side[term] = (held[worst] ?? 0) > 0 ? 1 : -1;
  return true;
}
