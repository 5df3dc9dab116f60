// How things stand with an item, in words.
import { say } from '#say/items.ts';
import type { Grade } from '#quiz/grade.ts';
import type { Standing } from '#quiz/score.ts';

/** The line at the head of an item. */
export function statusLine({ solved, finished, attemptsLeft, attempts: made }: Standing): string {
  const kept = solved ? say('solved') : '';
  if (finished) return kept || say('unsolved');
  const left = say(made === 0 ? 'attempts' : 'attemptsLeft', { n: attemptsLeft });
  return kept ? `${kept} · ${left}` : left;
}

/** What remains to be done after an answer, in a sentence; `again` is what may be tried then. */
export function nextStep(
  grade: Grade,
  { finished, attemptsLeft }: Standing,
  again: 'new numbers' | 'it' | 'nothing',
): string {
  if (grade.outcome === 'ungraded') return '';
  if (!finished) return say('thenSolution', { n: attemptsLeft });
  if (grade.points === 1 || again === 'nothing') return say('solutionBelow');
  return say(again === 'it' ? 'readThenAgain' : 'readThenNew');
}
