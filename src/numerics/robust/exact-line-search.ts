import type { ClampedPulls } from './clamped-pulls.ts';

/** How far to go along a direction, and the term whose kink stops it; −1 if none does. */
export interface LineMinimum {
  readonly length: number;
  readonly stoppedBy: number;
  /** The kinks that the step goes across. */
  readonly crossed: readonly number[];
}

/** Where along the line the slope jumps by `jump` and its growth changes by `bend`. */
interface Corner {
  readonly at: number;
  readonly jump: number;
  readonly bend: number;
  readonly term: number;
}

/** Where a search starts: residuals, on which side of its kink each term is (0: held), and d's image. */
export interface Line {
  readonly residual: Float64Array;
  readonly side: Int8Array;
  /** Ad: rₖ falls by this for each unit of length; 0 for terms that the direction leaves alone. */
  readonly rate: Float64Array;
}

/**
 * The exact minimum along a line: φ′ is piecewise linear and never falls, so walk its corners.
 *
 * A term that stands at its kink, but counts as on one side, is a corner at length 0.
 */
export function exactLineSearch(terms: ClampedPulls, line: Line): LineMinimum {
  let { slope, growth } = slopeAtStart(terms, line);
  let length = 0;
  const crossed: number[] = [];
  for (const corner of cornersOf(terms, line)) {
    const before = slope + growth * (corner.at - length);
    if (before >= 0) break;
    slope = before + corner.jump;
    length = corner.at;
    growth += corner.bend;
    if (corner.jump === 0) continue;
    if (slope >= 0) return { length, stoppedBy: corner.term, crossed };
    crossed.push(corner.term);
  }
  const rest = growth > 0 ? Math.max(0, -slope / growth) : 0;
  return { length: length + rest, stoppedBy: -1, crossed };
}

/** φ′(0) and φ″(0+) */
function slopeAtStart(terms: ClampedPulls, { residual, side, rate }: Line) {
  let [slope, growth] = [0, 0];
  for (let k = 0; k < rate.length; k += 1) {
    const [speed, stiffness] = [rate[k] ?? 0, terms.stiffness[k] ?? 0];
    slope -= speed * pullAt(terms, k, residual[k] ?? 0, side[k] ?? 0);
    if (stiffness < Infinity && side[k] === 0) growth += stiffness * speed * speed;
  }
  return { slope, growth };
}

/** cₖ′(r), at a kink the bound of the side that the term counts as on; 0 where it is held. */
export function pullAt(terms: ClampedPulls, k: number, r: number, side: number): number {
  if (side > 0) return terms.high[k] ?? 0;
  if (side < 0) return terms.low[k] ?? 0;
  const stiffness = terms.stiffness[k] ?? 0;
  return stiffness === Infinity ? 0 : stiffness * r;
}

function cornersOf(terms: ClampedPulls, { residual, side, rate }: Line): Corner[] {
  const corners: Corner[] = [];
  for (let k = 0; k < rate.length; k += 1) {
    const [r, speed, at] = [residual[k] ?? 0, rate[k] ?? 0, side[k] ?? 0];
    const [stiffness, low, high] = [terms.stiffness[k] ?? 0, terms.low[k] ?? 0, terms.high[k] ?? 0];
    // Moving away from what is ahead: nothing changes.
    if (speed === 0 || at * speed < 0) continue;
    if (stiffness === Infinity) {
      if (at === 0) continue;
      const jump = (high - low) * Math.abs(speed);
      corners.push({ at: Math.max(0, r / speed), jump, bend: 0, term: k });
    } else if (stiffness > 0) {
      const bend = stiffness * speed * speed;
      const [enter, leave] = speed > 0 ? [high, low] : [low, high];
      const place = (bound: number): number => Math.max(0, (r - bound / stiffness) / speed);
      if (at !== 0) corners.push({ at: place(enter), jump: 0, bend, term: k });
      if (Math.abs(leave) < Infinity)
        corners.push({ at: place(leave), jump: 0, bend: -bend, term: k });
    }
  }
  return corners.sort((a, b) => a.at - b.at);
}
