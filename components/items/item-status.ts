// How things stand with an item, in words.
import type { Grade } from '#quiz/grade.ts';
import type { Standing } from '#quiz/score.ts';

const attempts = (left: number): string => (left === 1 ? '1 attempt' : `${left} attempts`);

/** The line at the head of an item. */
export function statusLine({ solved, finished, attemptsLeft, attempts: made }: Standing): string {
  const kept = solved ? '✓ Solved' : '';
  if (finished) return kept || 'Not solved yet';
  const left = made === 0 ? attempts(attemptsLeft) : `${attempts(attemptsLeft)} left`;
  return kept ? `${kept} · ${left}` : left;
}

/** What remains to be done after an answer, in a sentence; `again` is what may be tried then. */
export function nextStep(
  grade: Grade,
  { finished, attemptsLeft }: Standing,
  again: 'new numbers' | 'it' | 'nothing',
): string {
  if (grade.outcome === 'ungraded') return '';
  if (!finished)
    return `You have ${attempts(attemptsLeft)} left at this; then the worked solution opens.`;
  if (grade.points === 1 || again === 'nothing') return 'The worked solution stands below.';
  const next = again === 'it' ? 'try it again' : 'try it with new numbers';
  return `The worked solution stands below. Read it, then ${next}: the best answer counts.`;
}
