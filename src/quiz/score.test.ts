import { expect, it } from 'vitest';
import { attemptsPerSeed, standing } from './score.ts';

const kept = (attempt: number, points: number, best = points) => ({
  solved: best === 1,
  bestPoints: best,
  last: { itemVersion: 1, seed: 2, attempt, points },
});

it('starts with all attempts and nothing to show', () => {
  expect(standing(undefined, 1, 0)).toMatchObject({
    attemptsLeft: attemptsPerSeed,
    finished: false,
  });
});

it('finishes a seed by a right answer or the last attempt', () => {
  expect(standing(kept(1, 1), 1, 2).finished).toBe(true);
  expect(standing(kept(1, 0.5), 1, 2)).toMatchObject({ attemptsLeft: 2, finished: false });
  expect(standing(kept(attemptsPerSeed, 0), 1, 2).finished).toBe(true);
});

it('starts afresh at new numbers and at a new version, and keeps the best', () => {
  const afresh = { attempts: 0, attemptsLeft: attemptsPerSeed, finished: false, solved: true };
  expect(standing(kept(2, 0, 1), 1, 3)).toMatchObject(afresh);
  expect(standing(kept(2, 0, 1), 2, 2)).toMatchObject(afresh);
});
