// What a SCORM package cannot do, and what a teacher should know before it is given out.
import { longestSuspendData } from './values.ts';
import { say } from '#say/exporting.ts';

export interface ScormFacts {
  /** Questions that only the teacher's file can grade. */
  readonly locked: number;
  readonly sealed: boolean;
  /** The characters that a receipt is likely to have. */
  readonly receiptLength: number;
  readonly feedback: 'now' | 'later';
  readonly takes: number;
}

const always = ['scormForged', 'scormRules', 'scormHttps'] as const;

/** Sentences, what matters most first. */
export function scormLosses(facts: ScormFacts): readonly string[] {
  const { locked, sealed, receiptLength, feedback, takes } = facts;
  const tooLong = sealed && receiptLength > longestSuspendData;
  return [
    ...(locked > 0 ? [say('scormLocked')] : []),
    ...(sealed ? [] : [say('scormNoKey')]),
    ...(tooLong ? [say('scormLong', { length: receiptLength, longest: longestSuspendData })] : []),
    ...(feedback === 'later' ? [say('scormAtOnce')] : []),
    ...(takes > 1 ? [say('scormBest')] : []),
    ...always.map((key) => say(key)),
  ];
}
