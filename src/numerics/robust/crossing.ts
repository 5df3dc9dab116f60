/** Where a search for a sign change ended. */
export interface Crossing {
  readonly at: number;
  readonly steps: number;
}

const MAX_STEPS = 200;

/**
 * x between `low` and `high` where a continuous f, f(low) ≤ 0 ≤ f(high), crosses 0
 *
 * The chord's zero each time, with the end that stays counting half (the Illinois rule), to the last
 * digits. Dowell & Jarratt 1971.
 */
export function crossing(f: (x: number) => number, low: number, high: number): Crossing {
  let [left, right] = [low, high];
  let [under, over] = [f(left), f(right)];
  let last = 0;
  let steps = 0;
  for (; steps < MAX_STEPS && right - left > 4 * Number.EPSILON * Math.abs(right); steps += 1) {
    const at = over > under ? left - (under * (right - left)) / (over - under) : (left + right) / 2;
    const value = f(at);
    if (value === 0 || at <= left || at >= right) return { at, steps };
    const side = Math.sign(value);
    const share = side === last ? 0.5 : 1;
    if (side < 0) [left, under, over] = [at, value, share * over];
    else [right, over, under] = [at, value, share * under];
    last = side;
  }
  return { at: (left + right) / 2, steps };
}
