// What a SCORM package cannot do, and what a teacher should know before it is given out.
import { longestSuspendData } from './values.ts';

export interface ScormFacts {
  /** Questions that only the teacher's file can grade. */
  readonly locked: number;
  readonly sealed: boolean;
  /** The characters that a receipt is likely to have. */
  readonly receiptLength: number;
  readonly feedback: 'now' | 'later';
  readonly takes: number;
}

const always = [
  'As with every SCORM package, a student who knows how can set the score by hand: where it matters, compare it with the receipt.',
  'Due time and number of attempts are those of the learning system.',
  'It runs where the learning system is reached by https; links to lessons open this site.',
];

/** Sentences, what matters most first. */
export function scormLosses(facts: ScormFacts): readonly string[] {
  const { locked, sealed, receiptLength, feedback, takes } = facts;
  const tooLong = sealed && receiptLength > longestSuspendData;
  return [
    ...(locked > 0
      ? [
          'The locked questions cannot be judged there, so no score is reported, only that the student is done.',
        ]
      : []),
    ...(sealed
      ? []
      : ['Without a key of yours there is no receipt: the score is all that you get.']),
    ...(tooLong
      ? [
          `A receipt is likely to have about ${receiptLength} characters, and the learning system keeps ${longestSuspendData}: students are asked to save it as a file and to give it to you. Fewer questions would fit.`,
        ]
      : []),
    ...(feedback === 'later'
      ? ['The learning system gets the score when it is handed in, and may show it at once.']
      : []),
    ...(takes > 1 ? ['Of several takes the best score is reported.'] : []),
    ...always,
  ];
}
