import type { Shown, WrongAnswer } from '#quiz/item-type.ts';
import { typedNumber } from '../number-field.ts';
import { wrongAnswer } from '../slips.ts';
import type { ClozeQuestion, ClozeResponse, Gap } from './question.ts';

/** What belongs in a gap, as chosen or typed. */
export function rightFilling(gap: Gap): string {
  if (gap.kind === 'choice') return gap.answer;
  return gap.kind === 'word' ? (gap.accepted[0] ?? '') : typedNumber(gap.answer, gap);
}

/** What a wrong idea puts there. */
const typed = (gap: Gap, value: number | string): string =>
  typeof value === 'number' ? typedNumber(value, 'unit' in gap ? gap : {}) : value;

export const rightFillings = ({ gaps }: ClozeQuestion): ClozeResponse =>
  Object.fromEntries(gaps.map((gap) => [gap.name, rightFilling(gap)]));

export const wrongFillings = (question: ClozeQuestion): readonly WrongAnswer<ClozeResponse>[] =>
  question.gaps.flatMap((gap) =>
    gap.wrong.map((wrong) =>
      wrongAnswer({ ...rightFillings(question), [gap.name]: typed(gap, wrong.value) }, wrong),
    ),
  );

/** As a reader is shown it beside the text: the label of an option, or what was typed. */
export const shown = (gap: Gap, filling: string): Shown =>
  gap.kind === 'choice' ? { label: filling } : { text: filling };
