// From a pointer or a key to a number on an axis; what every handle shares.
import { fromTrack, toTrack, trackOf, type Range } from './track.ts';

export type { Range } from './track.ts';

/** The place on the range's track nearest to `value`, as a value: a multiple of `step`. */
export function snap(value: number, range: Range): number {
  const { min, max, step } = trackOf(range);
  const origin = range.scale === 'log' ? min : 0;
  const stepped = origin + Math.round((toTrack(value, range) - origin) / step) * step;
  const decimals = Math.max(0, -Math.floor(Math.log10(step)) + 1);
  return fromTrack(Number(Math.min(max, Math.max(min, stepped)).toFixed(decimals + 4)), range);
}

/** The value that `key` leads to, or undefined where the key means nothing to a slider. */
export function keyedValue(key: string, value: number, range: Range): number | undefined {
  const { min, max, step } = trackOf(range);
  const place = toTrack(value, range);
  const moves: Record<string, number> = {
    ArrowRight: place + step,
    ArrowUp: place + step,
    ArrowLeft: place - step,
    ArrowDown: place - step,
    PageUp: place + 10 * step,
    PageDown: place - 10 * step,
    Home: min,
    End: max,
  };
  if (!Object.hasOwn(moves, key)) return undefined;
  return snap(fromTrack(toBounds(moves[key] ?? NaN, min, max), range), range);
}

const toBounds = (place: number, min: number, max: number): number =>
  Math.min(max, Math.max(min, place));
