import { sameName } from '../arrange.ts';
import { firstPair } from '../first-pair.ts';
import { numbersOverlap } from '../number-field.ts';
import { sameWord } from './same-word.ts';
import type { ClozeQuestion, Gap } from './question.ts';

/** A sentence where names or fillings cannot be told apart. */
export const clash = ({ gaps }: ClozeQuestion): string | undefined =>
  sameName(gaps) ?? gaps.flatMap((gap) => clashIn(gap) ?? [])[0];

function clashIn(gap: Gap): string | undefined {
  if (gap.kind === 'choice' && sameName(gap.options) !== undefined)
    return `In gap ${gap.name}, two options have the same name.`;
  return twice(gap) ? `In gap ${gap.name}, two answers are too close to tell apart.` : undefined;
}

function twice(gap: Gap): boolean {
  if (gap.kind === 'number')
    return anyTwo([gap.answer, ...gap.wrong.map(({ value }) => value)], (one, other) =>
      numbersOverlap(one, other, gap),
    );
  const wrong = gap.wrong.map(({ value }) => value);
  if (gap.kind === 'choice') return anyTwo([gap.answer, ...wrong], (one, other) => one === other);
  const isAccepted = (word: string) => gap.accepted.some((accepted) => sameWord(accepted, word));
  return wrong.some(isAccepted) || anyTwo(wrong, sameWord);
}

const anyTwo = <Value>(values: readonly Value[], meet: (one: Value, other: Value) => boolean) =>
  firstPair(values, meet) !== undefined;
