import { expect, it } from 'vitest';
import { coursePolicy, earnedPoints } from './policy.ts';
import { standing } from './score.ts';

const { attempts } = coursePolicy;

const kept = (spent: number, points: number, best = points) => ({
  solved: best === 1,
  bestPoints: best,
  spent,
  last: { itemVersion: 1, seed: 2, points },
});

it('starts with all attempts and nothing to show', () => {
  expect(standing(undefined, 1, 0)).toMatchObject({ attemptsLeft: attempts, finished: false });
});

it('finishes a seed by a right answer or the last attempt', () => {
  expect(standing(kept(1, 1), 1, 2).finished).toBe(true);
  expect(standing(kept(1, 0.5), 1, 2)).toMatchObject({ attemptsLeft: 2, finished: false });
  expect(standing(kept(attempts, 0), 1, 2).finished).toBe(true);
});

it('starts afresh at new numbers and at a new version, and keeps the best', () => {
  const afresh = { attempts: 0, attemptsLeft: attempts, finished: false, solved: true };
  expect(standing(kept(2, 0, 1), 1, 3)).toMatchObject(afresh);
  expect(standing(kept(2, 0, 1), 2, 2)).toMatchObject(afresh);
});

it('counts attempts and hints as the teacher says', () => {
  const strict = { attempts: 1, hintCost: 0.4, feedback: 'now' } as const;
  expect(standing(kept(1, 0), 1, 2, strict).finished).toBe(true);
  const earned = [0, 1, 2, 3].map((hints) => earnedPoints({ points: 0.5, hints }, strict));
  [0.5, 0.3, 0.1, 0].forEach((points, hints) => expect(earned[hints]).toBeCloseTo(points));
  expect(earnedPoints({ points: 0.5, hints: 9 }, coursePolicy)).toBe(0.5);
});
