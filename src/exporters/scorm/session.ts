// One sitting of a SCORM 1.2 activity. What a learning system refuses is said and stops nothing:
// the student still has the receipt.
import type { ScormApi } from './api.ts';
import {
  decimalValue,
  identifierText,
  longestSuspendData,
  shortText,
  spokenName,
  timespan,
} from './values.ts';
import { say } from '#say/assignment.ts';

export interface Learner {
  readonly id: string;
  readonly name: string;
}

/** One question as the report of the learning system shows it. */
export interface Reported {
  readonly id: string;
  /** As typed, on one line. */
  readonly response: string;
  /** From 0 to 1; absent where it is not judged here. */
  readonly share?: number;
  readonly weight: number;
}

export interface Result {
  /** From 0 to 1; absent where a question cannot be judged before the teacher opens it. */
  readonly share?: number;
  readonly questions: readonly Reported[];
}

export interface ScormSession {
  readonly learner: Learner;
  /** What `keep` kept in an earlier sitting; empty at the first. */
  readonly kept: string;
  /** Whether the student has handed in before. */
  readonly completed: boolean;
  /** Keeps a text for the next sitting; false where it is too long or refused. */
  keep(text: string): boolean;
  /** Reports how far the student is, without ending anything. */
  progress(share: number): void;
  /** The sentences that say what was refused; none where all was taken. */
  complete(result: Result): readonly string[];
  /** Ends the sitting; further calls do nothing. */
  close(milliseconds: number): void;
}

const isTrue = (answer: unknown): boolean => String(answer) === 'true';

/** Undefined where the system does not begin the sitting. */
export function openSession(api: ScormApi): ScormSession | undefined {
  if (!isTrue(api.LMSInitialize(''))) return undefined;
  const value = (element: string): string => String(api.LMSGetValue(element) ?? '');
  const set = (element: string, text: string): boolean => isTrue(api.LMSSetValue(element, text));
  const status = value('cmi.core.lesson_status');
  const completed = ['completed', 'passed', 'failed'].includes(status);
  if (!completed) set('cmi.core.lesson_status', 'incomplete');
  set('cmi.core.exit', 'suspend');
  // The best counts, as everywhere on this site.
  const earlier = Number(value('cmi.core.score.raw')) / 100 || 0;
  const setScore = (share: number): boolean => writeScore(Math.max(earlier, share), set);
  let open = true;
  return {
    learner: { id: value('cmi.core.student_id'), name: spokenName(value('cmi.core.student_name')) },
    kept: value('cmi.suspend_data'),
    completed,
    keep(text) {
      if (!open || text.length > longestSuspendData) return false;
      return set('cmi.suspend_data', text) && isTrue(api.LMSCommit(''));
    },
    progress(share) {
      if (!open) return;
      setScore(share);
      api.LMSCommit('');
    },
    complete: (result) => (open ? complete(result, api, set, setScore) : [say('sittingEnded')]),
    close(milliseconds) {
      if (!open) return;
      set('cmi.core.session_time', timespan(milliseconds));
      api.LMSCommit('');
      api.LMSFinish('');
      open = false;
    },
  };
}

type SetValue = (element: string, text: string) => boolean;

/** The bounds first: a system may hold the score against them. */
const writeScore = (share: number, set: SetValue): boolean => {
  set('cmi.core.score.min', '0');
  set('cmi.core.score.max', '100');
  return set('cmi.core.score.raw', decimalValue(100 * Math.min(1, Math.max(0, share))));
};

/** The score stands before the status, by which systems take it over. */
function complete(
  { share, questions }: Result,
  api: ScormApi,
  set: SetValue,
  setScore: (share: number) => boolean,
): readonly string[] {
  const before = Number(api.LMSGetValue('cmi.interactions._count'));
  questions.forEach((question, index) => report(question, (before || 0) + index, set));
  const error = (): string => String(api.LMSGetLastError());
  const problems: string[] = [];
  if (share !== undefined && !setScore(share))
    problems.push(say('scoreRefused', { error: error() }));
  if (!set('cmi.core.lesson_status', 'completed'))
    problems.push(say('doneRefused', { error: error() }));
  set('cmi.core.exit', '');
  if (!isTrue(api.LMSCommit(''))) problems.push(say('resultRefused', { error: error() }));
  return problems;
}

/**
 * Systems need not keep these, so nothing is said where one is refused. All are fill-in: a numeric
 * response may hold no fraction and no comma, and a choice only single signs.
 */
function report({ id, response, share, weight }: Reported, index: number, set: SetValue): void {
  const place = `cmi.interactions.${index}`;
  set(`${place}.id`, identifierText(id));
  set(`${place}.type`, 'fill-in');
  set(`${place}.student_response`, shortText(response));
  set(`${place}.weighting`, decimalValue(Math.min(100, weight)));
  if (share !== undefined) set(`${place}.result`, resultOf(share));
}

const resultOf = (share: number): string => {
  if (share === 1) return 'correct';
  return share === 0 ? 'wrong' : decimalValue(share);
};
