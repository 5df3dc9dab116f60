// What an assignment asks for, in sentences.
import type { Assignment } from '#assignments/assignment.ts';
import type { HandedIn } from './learning-system.ts';

const date = new Intl.DateTimeFormat('en', {
  weekday: 'long',
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZoneName: 'short',
});

export const dateText = (time: number | string): string => date.format(new Date(time));

/** "Due on …", and whether that has passed. */
export function dueText(due: string, now: number): string {
  const late = now > Date.parse(due);
  return late
    ? `It was due on ${dateText(due)}: what you hand in now will be marked as late.`
    : `Due on ${dateText(due)}.`;
}

/** "1 point", "2 points" */
export const times = (count: number, what: string): string =>
  count === 1 ? `1 ${what}` : `${count} ${what}s`;

export function policyText({ policy, takes }: Pick<Assignment, 'policy' | 'takes'>): string {
  const { attempts, hintCost, feedback } = policy;
  const verdicts =
    feedback === 'now'
      ? `You have ${times(attempts, 'attempt')} at each question and see at once how it went.`
      : 'Your last answer to each question counts; how it went you hear from your teacher.';
  const hints =
    hintCost > 0
      ? ` A hint takes off ${Math.round(100 * hintCost)}% of the question’s points.`
      : '';
  const again =
    takes > 1 ? ` You may take the whole of it ${takes} times, each time with new numbers.` : '';
  return `${verdicts}${hints}${again}`;
}

/** "questions 2, 5 and 7" */
export function placesText(places: readonly number[]): string {
  const numbers = places.map((place) => String(place + 1));
  const last = numbers.pop() ?? '';
  return numbers.length === 0 ? `question ${last}` : `questions ${numbers.join(', ')} and ${last}`;
}

/** What the button says that hands in. */
export function buttonText(state: { readonly inSystem: boolean; readonly again: boolean }): string {
  if (state.inSystem) return state.again ? 'Hand in again with what I changed' : 'Hand in';
  return state.again ? 'Make a new receipt with what I changed' : 'Hand in: make my receipt';
}

/** What a learning system was told. */
export function handedInText({ problems, scored, receiptKept }: HandedIn, sealed: boolean): string {
  const done = scored
    ? 'Handed in: the learning system has your score, and that you are done.'
    : 'Handed in: the learning system knows that you are done. Your score comes from your teacher.';
  const receipt = receiptKept ? ' Your sealed receipt went along.' : '';
  const long = sealed && !receiptKept ? ' Your receipt had no room: it stands below.' : '';
  return `${problems.length === 0 ? done : ''}${receipt}${long}`.trim();
}
