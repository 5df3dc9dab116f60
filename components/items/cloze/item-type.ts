import { itemsOf } from '#quiz/define-item.ts';
import type { Comparison, ItemType, Shuffle } from '#quiz/item-type.ts';
import { arrange } from '../arrange.ts';
import { means } from '../means.ts';
import { isTextByName } from '../response-shapes.ts';
import { clash } from './clash.ts';
import { rightFilling, rightFillings, shown, wrongFillings } from './fillings.ts';
import { grade } from './grade.ts';
import { judgeGap } from './judge-gap.ts';
import type { ClozeQuestion, ClozeResponse, Gap } from './question.ts';

/** A text with gaps in it, to be filled with a choice, a number or a word each. */
export const cloze: ItemType<ClozeQuestion, ClozeResponse> = {
  name: 'cloze',
  schema: async () => (await import('./schema.ts')).schema,
  empty: {},
  isResponse: isTextByName,
  grade,
  answers: (question) => ({ right: rightFillings(question), wrong: wrongFillings(question) }),
  clash,
  arrange: ({ gaps }, shuffle) => ({ gaps: gaps.map((gap) => arrangeGap(gap, shuffle)) }),
  compare: ({ gaps }, response) => gaps.map((gap) => compareGap(gap, response[gap.name] ?? '')),
  lower: async (...posed) => (await import('./lower.ts')).lower(...posed),
};

export const clozeItem = itemsOf(cloze, means);

const arrangeGap = (gap: Gap, shuffle: Shuffle): Gap =>
  gap.kind === 'choice' ? { ...gap, options: arrange(gap.options, shuffle) } : gap;

function compareGap(gap: Gap, given: string): Comparison {
  const judgement = judgeGap(gap, given);
  return {
    label: gap.name,
    given: shown(gap, given),
    right: shown(gap, rightFilling(gap)),
    matches: judgement.kind === 'judged' && judgement.right,
  };
}
