import { itemsOf } from '#quiz/define-item.ts';
import type { ItemType, WrongAnswer } from '#quiz/item-type.ts';
import { arrange, sameName } from '../arrange.ts';
import { means } from '../means.ts';
import { isTextByName } from '../response-shapes.ts';
import { wrongAnswer } from '../slips.ts';
import { grade } from './grade.ts';
import type { BugResponse, SpotTheBugQuestion, Token } from './question.ts';

/** The faulty part of a piece of code, and what mends it. */
export const spotTheBug: ItemType<SpotTheBugQuestion, BugResponse> = {
  name: 'spot-the-bug',
  schema: async () => (await import('./schema.ts')).schema,
  empty: { token: '', fix: '' },
  isResponse: (value): value is BugResponse =>
    isTextByName(value) && 'token' in value && 'fix' in value,
  grade,
  answers: ({ tokens, answer }) => ({
    right: answer,
    wrong: tokens.flatMap((token) => wrongAnswers(token, answer)),
  }),
  clash: ({ tokens }) =>
    sameName(tokens) ?? tokens.flatMap(({ fixes }) => sameName([...tokens, ...fixes]) ?? [])[0],
  arrange: (question, shuffle) => ({
    ...question,
    tokens: question.tokens.map((token) => ({ ...token, fixes: arrange(token.fixes, shuffle) })),
  }),
  compare: ({ answer }, { token, fix }) => [
    { given: { label: token }, right: { label: answer.token }, matches: token === answer.token },
    { given: { label: fix }, right: { label: answer.fix }, matches: fix === answer.fix },
  ],
  lower: async (...posed) => (await import('./lower.ts')).lower(...posed),
};

export const spotTheBugItem = itemsOf(spotTheBug, means);

/** Of the faulty token each wrong fix; of another token one answer, since its fix changes nothing. */
function wrongAnswers(token: Token, answer: BugResponse): readonly WrongAnswer<BugResponse>[] {
  const found = token.name === answer.token;
  const fixes = found ? token.fixes.filter(({ name }) => name !== answer.fix) : token.fixes;
  return fixes
    .slice(0, found ? undefined : 1)
    .map((fix) => wrongAnswer({ token: token.name, fix: fix.name }, found ? fix : token));
}
