// Words that structure the text of a lesson: they are in the language of that text.
import { speaker } from '#language/speaker.ts';

export const prose = {
  note: 'Note',
  derivation: 'Derivation',
  tryFirst: 'Try it, then reveal.',
  claim: 'Often said, and wrong or misleading',
  flaw: 'Why not',
  better: 'Better',
  agree: '{what} agree with {source} {extent}.',
  lastDigit: 'to the last digit',
  ofLargest: 'to {share} of the largest',
  printedDigits: 'to the printed digits',
  moved: 'moved: ',
  sourceOf: 'Source: {name}',
} as const;

export const say = speaker('prose', prose);
