// What an assignment asks for, in sentences.
import type { Assignment } from '#assignments/assignment.ts';
import { listed, writtenMoment } from '#language/write-number.ts';
import { say } from '#say/assignment.ts';
import type { HandedIn } from './learning-system.ts';

export const dateText = (time: number | string): string => writtenMoment(new Date(time));

/** "Due on …", and whether that has passed. */
export function dueText(due: string, now: number): string {
  const date = dateText(due);
  return now > Date.parse(due) ? say('wasDue', { date }) : say('due', { date });
}

export function policyText({ policy, takes }: Pick<Assignment, 'policy' | 'takes'>): string {
  const { attempts, hintCost, feedback } = policy;
  const sentences = [
    feedback === 'now' ? say('feedbackNow', { n: attempts }) : say('feedbackLater'),
    hintCost > 0 && say('hintCosts', { percent: Math.round(100 * hintCost) }),
    takes > 1 && say('takes', { n: takes }),
  ];
  return sentences.filter(Boolean).join(' ');
}

/** "3 of 7 answered; nothing yet at questions 2, 5 and 7." */
export function answeredText(open: readonly number[], all: number): string {
  const places = listed(open.map((place) => String(place + 1)));
  return open.length === 0
    ? say('allAnswered', { n: all })
    : say('answeredSome', { n: open.length, done: all - open.length, all, places });
}

/** What the button says that hands in. */
export function buttonText(state: { readonly inSystem: boolean; readonly again: boolean }): string {
  if (state.inSystem) return say(state.again ? 'handInAgain' : 'handIn');
  return say(state.again ? 'newReceipt' : 'handInReceipt');
}

/** What a learning system was told. */
export function handedInText({ problems, scored, receiptKept }: HandedIn, sealed: boolean): string {
  const sentences = [
    problems.length === 0 && say(scored ? 'scored' : 'unscored'),
    receiptKept && say('receiptWent'),
    sealed && !receiptKept && say('receiptBelow'),
  ];
  return sentences.filter(Boolean).join(' ');
}
