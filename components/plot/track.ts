// Where a value stands on the track of a slider or a handle: the track is even in the value, or in
// its logarithm.

/** The numbers that a slider or a handle may take. */
export interface Range {
  /** Above 0 on a logarithmic track. */
  readonly min: number;
  readonly max: number;
  /** Between neighboring places; on a logarithmic track in decades: 0.05 is 20 places for each. */
  readonly step: number;
  readonly scale?: 'log' | undefined;
  /** On a logarithmic track: one place more, left of `min`, that stands for exactly 0. */
  readonly zero?: true | undefined;
}

/** The ends of the track and its step, as an input of type range takes them. */
export function trackOf(range: Range): {
  readonly min: number;
  readonly max: number;
  readonly step: number;
} {
  if (range.scale !== 'log') return range;
  const { min, max, step, zero } = range;
  return { min: Math.log10(min) - (zero ? step : 0), max: Math.log10(max), step };
}

/** The place of `value` on the track; outside of its ends, the nearer end. */
export function toTrack(value: number, range: Range): number {
  const { min, max } = trackOf(range);
  const place = range.scale === 'log' ? Math.log10(value) : value;
  return Math.min(max, Math.max(min, place));
}

/** The value at a place of the track. */
export function fromTrack(place: number, range: Range): number {
  if (range.scale !== 'log') return place;
  const isZero = range.zero && place < Math.log10(range.min) - range.step / 2;
  // Four figures: finer is not seen, and a link stays short.
  return isZero ? 0 : Number((10 ** place).toPrecision(4));
}
