// What a teacher decides about a quiz, beside its items. Everything it touches is computed from the
// kept answers, so a policy can be changed afterwards.

export interface Policy {
  /** Graded answers at the same numbers; then the worked solution opens. */
  readonly attempts: number;
  /** The share of the points that each opened hint takes off, from 0 (free) to 1. */
  readonly hintCost: number;
  /** Whether a verdict is shown at once, or not before the quiz is handed in. */
  readonly feedback: 'now' | 'later';
}

/** The course's own: hints are there to be used. */
export const coursePolicy: Policy = { attempts: 3, hintCost: 0, feedback: 'now' };

/** What was graded, and with how many hints open. */
export interface Earning {
  /** The grade, from 0 to 1, before hints count. */
  readonly points: number;
  readonly hints?: number;
}

/** points · (1 − hintCost · hints), and never below 0. */
export const earnedPoints = ({ points, hints = 0 }: Earning, { hintCost }: Policy): number =>
  points * Math.max(0, 1 - hintCost * hints);
