// From a pointer or a key to a number on an axis; what every handle shares.

/** The numbers that a handle may take. */
export interface Range {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** The multiple of `step` nearest to `value`, inside the range. */
export function snap(value: number, { min, max, step }: Range): number {
  const stepped = Math.round(value / step) * step;
  const decimals = Math.max(0, -Math.floor(Math.log10(step)) + 1);
  return Number(Math.min(max, Math.max(min, stepped)).toFixed(decimals));
}

/** The value that `key` leads to, or undefined where the key means nothing to a slider. */
export function keyedValue(key: string, value: number, range: Range): number | undefined {
  const moves: Record<string, number> = {
    ArrowRight: value + range.step,
    ArrowUp: value + range.step,
    ArrowLeft: value - range.step,
    ArrowDown: value - range.step,
    PageUp: value + 10 * range.step,
    PageDown: value - 10 * range.step,
    Home: range.min,
    End: range.max,
  };
  const moved = Object.hasOwn(moves, key) ? moves[key] : undefined;
  return moved === undefined ? undefined : snap(moved, range);
}
