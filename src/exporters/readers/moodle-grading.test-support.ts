// How Moodle grades, as it was seen to and as its source says.
import { expect } from 'vitest';
import { refuse, type Given } from './given.test-support.ts';

export interface MoodleAnswer {
  readonly text: string;
  /** From −1 to 1. */
  readonly fraction: number;
  readonly tolerance?: number;
  readonly feedback: string;
}

/** The only shares that Moodle's importer takes. */
const shares = [100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667]
  .concat(14.28571, 12.5, 11.11111, 10, 5, 0)
  .flatMap((share) => [share, -share]);

export function readFraction(percent: string): number {
  expect(shares, `Moodle knows no share of ${percent} %`).toContain(Number(percent));
  return Number(percent) / 100;
}

/** PHP's is_numeric: no comma, no fraction, nothing after the number. */
export const isNumeric = (text: string): boolean =>
  /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/iu.test(text);

/** The first answer that fits decides, also when a later one is worth more. */
const firstFitting = (
  answers: readonly MoodleAnswer[],
  fits: (answer: MoodleAnswer) => boolean,
): number => answers.find(fits)?.fraction ?? 0;

export const gradeNumber =
  (answers: readonly MoodleAnswer[]) =>
  (given: Given): number => {
    if (given.kind !== 'typed') return refuse('numerical', given);
    if (!isNumeric(given.text)) return 0;
    return firstFitting(answers, ({ text, tolerance = 0 }) => {
      const epsilon = 1e-14;
      const reach = tolerance + epsilon * Math.max(tolerance, Math.abs(Number(text)), epsilon);
      return Math.abs(Number(given.text) - Number(text)) <= reach;
    });
  };

const plainSigns = (piece: string): string => piece.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');

/** A star stands for any text, a star after a backslash for itself; capitals do not count. */
const pattern = (accepted: string): RegExp =>
  new RegExp(
    `^${accepted
      .split(/(\\\*|\*)/u)
      .map((piece) => (piece === '*' ? '.*' : plainSigns(piece.replace('\\*', '*'))))
      .join('')}$`,
    'iu',
  );

export const gradeText =
  (answers: readonly MoodleAnswer[]) =>
  (given: Given): number =>
    given.kind === 'typed'
      ? firstFitting(answers, ({ text }) => pattern(text).test(given.text.trim()))
      : refuse('shortanswer', given);

export const gradeOptions =
  (answers: readonly MoodleAnswer[], single: boolean) =>
  (given: Given): number => {
    if (given.kind !== 'chosen') return refuse('multichoice', given);
    if (single) expect(given.texts).toHaveLength(1);
    const worth = given.texts.map((chosen) => {
      const found = answers.filter(({ text }) => text === chosen);
      expect(found, `one option “${chosen}”`).toHaveLength(1);
      return found[0]?.fraction ?? NaN;
    });
    const sum = worth.reduce((total, fraction) => total + fraction, 0);
    return Math.min(1, Math.max(0, Number(sum.toFixed(5))));
  };

export const gradePairs =
  (pairs: readonly (readonly [left: string, right: string])[]) =>
  (given: Given): number => {
    if (given.kind !== 'pairs') return refuse('match', given);
    const asked = pairs.filter(([left]) => left !== '');
    const rights = new Set(pairs.map(([, right]) => right));
    const hits = given.pairs.filter(([left, right]) => {
      expect(rights.has(right), `“${right}” can be chosen`).toBe(true);
      return asked.some(([l, r]) => l === left && r === right);
    });
    return hits.length / asked.length;
  };
