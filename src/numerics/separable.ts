import type { SeparablePenalty } from './problem.ts';

type Parts = Pick<SeparablePenalty, 'value' | 'prox' | 'slopes'>;

/**
 * The distance from −`gradient` to the interval of the penalty's slopes at `weight`.
 *
 * 0 says that no small move of this one weight pays: what the data pull, the penalty holds.
 */
export function coordinateViolation(
  penalty: Pick<SeparablePenalty, 'slopes'>,
  weight: number,
  coordinate: number,
  gradient: number,
): number {
  const { left, right } = penalty.slopes(weight, coordinate);
  return Math.max(left + gradient, -gradient - right, 0);
}

/** A penalty from its name with its strengths, and what it does to a single coordinate. */
export function separable<const Named extends object>(
  named: Named,
  parts: Parts,
): Named & SeparablePenalty {
  return {
    ...named,
    ...parts,
    proxInPlace(w, stepSize) {
      for (let j = 0; j < w.length; j += 1) w[j] = parts.prox(w[j] ?? 0, stepSize, j);
    },
    violation(w, gradient) {
      let worst = 0;
      for (let j = 0; j < w.length; j += 1) {
        worst = Math.max(worst, coordinateViolation(parts, w[j] ?? 0, j, gradient[j] ?? 0));
      }
      return worst;
    },
  };
}
