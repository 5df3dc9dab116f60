// The three pulls as arrows: shortened together, so that their lengths compare.
import type { DecayForcesResult } from './model.ts';

/** In units of the weights: the longest that an arrow is drawn. */
const LONGEST = 3;

/** Which pulls there are to draw, where each starts and ends. */
export function arrowsOf({ w, forces, setting }: DecayForcesResult) {
  const { data, decay, sum } = forces;
  const longest = Math.max(data.length, decay.length, sum.length);
  const scale = longest > LONGEST ? LONGEST / longest : 1;
  const arrow = (name: 'data' | 'penalty' | 'objective', text: string, force: typeof data) => ({
    ...{ name, text },
    to: [(w[0] ?? NaN) + scale * force.along[0], (w[1] ?? NaN) + scale * force.along[1]] as const,
  });
  const pulls = {
    data: arrow('data', '−∇L', data),
    decay: arrow('penalty', setting.run === 'wrong' ? '+λw' : '−λw', decay),
    sum: arrow('objective', 'sum', sum),
  };
  switch (setting.run) {
    case 'both':
    case 'wrong':
      return [pulls.sum, pulls.data, pulls.decay];
    case 'decay':
      return [pulls.decay];
    // Two ways are compared there, and no pulls.
    case 'stopped':
      return [];
  }
}
