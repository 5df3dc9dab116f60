import { say } from '#say/answers.ts';
import { acceptsNumber, readNumberField } from '../number-field.ts';
import type { Slip } from '../slips.ts';
import { sameWord } from './same-word.ts';
import type { ChoiceGap, Gap, NumberGap, WordGap } from './question.ts';

export interface Judged {
  readonly kind: 'judged';
  readonly right: boolean;
  readonly reading?: string;
  /** The wrong idea that fits. */
  readonly slip?: Slip;
}

/** Why a gap cannot be judged, or how it was. */
export type Judgement = Judged | { readonly kind: 'open'; readonly message: string };

export function judgeGap(gap: Gap, given: string): Judgement {
  if (gap.kind === 'choice') return judgeChoice(gap, given);
  return gap.kind === 'word' ? judgeWord(gap, given) : judgeNumber(gap, given);
}

const open = (message: string): Judgement => ({ kind: 'open', message });

function judgeChoice({ options, answer, wrong }: ChoiceGap, given: string): Judgement {
  if (!options.some(({ name }) => name === given)) return open(say('nothingChosen'));
  return judged(given === answer, () => wrong.find(({ value }) => value === given));
}

function judgeWord({ accepted, wrong }: WordGap, given: string): Judgement {
  if (given.trim() === '') return open(say('nothingTyped'));
  const right = accepted.some((word) => sameWord(word, given));
  return judged(right, () => wrong.find(({ value }) => sameWord(value, given)));
}

function judgeNumber(gap: NumberGap, given: string): Judgement {
  const read = readNumberField(gap, given);
  if (read.kind === 'unread') return open(read.message);
  const right = acceptsNumber(gap.answer, read.given, gap);
  const slip = () => gap.wrong.find(({ value }) => acceptsNumber(value, read.given, gap));
  return { ...judged(right, slip), ...(read.reading && { reading: read.reading }) };
}

function judged(right: boolean, find: () => Slip | undefined): Judged {
  const slip = right ? undefined : find();
  return { kind: 'judged', right, ...(slip && { slip }) };
}
