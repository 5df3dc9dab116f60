/** Whole numbers from 0 up to `below`; the same seed gives the same ones everywhere. */
export function randomDraws(seed: number): (below: number) => number {
  // Marsaglia's xorshift (2003), with the seed spread over the bits first.
  let state = Math.imul((seed | 0) ^ 0x9e3779b9, 0x85ebca6b) | 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}
