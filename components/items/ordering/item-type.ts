import { itemsOf } from '#quiz/define-item.ts';
import type { Comparison, ItemType, Shuffle } from '#quiz/item-type.ts';
import { sameName } from '../arrange.ts';
import { means } from '../means.ts';
import { isTextList } from '../response-shapes.ts';
import { wrongAnswer } from '../slips.ts';
import { grade } from './grade.ts';
import { breaking, brokenRules, namesOf, rightOrder } from './order.ts';
import type { OrderingQuestion, OrderingResponse } from './question.ts';

/** Steps to be put in order: the one right order, or any that keeps the rules. */
export const ordering: ItemType<OrderingQuestion, OrderingResponse> = {
  name: 'ordering',
  schema: async () => (await import('./schema.ts')).schema,
  empty: [],
  isResponse: isTextList,
  grade,
  answers: (question) => {
    const right = rightOrder(question) ?? namesOf(question);
    const wrong = question.rules.flatMap(({ name, ...rule }) =>
      name === undefined ? [] : [wrongAnswer(breaking(rule, right), { ...rule, name })],
    );
    return { right, wrong };
  },
  clash,
  arrange,
  compare,
  lower: async (...posed) => (await import('./lower.ts')).lower(...posed),
};

export const orderingItem = itemsOf(ordering, means);

const isRight = (question: OrderingQuestion): boolean =>
  brokenRules(question.rules, namesOf(question)).length === 0;

function clash(question: OrderingQuestion): string | undefined {
  if (rightOrder(question) === undefined) return 'The rules run in a circle.';
  const given = 'The steps stand in a right order from the start: list them in another.';
  return sameName(question.steps) ?? (isRight(question) ? given : undefined);
}

/** Never the answer itself: an order that keeps every rule breaks them all when it is reversed. */
function arrange(question: OrderingQuestion, shuffle: Shuffle): OrderingQuestion {
  const shuffled = { ...question, steps: shuffle(question.steps) };
  return isRight(shuffled) ? { ...shuffled, steps: shuffled.steps.toReversed() } : shuffled;
}

/** Where each step was put beside where it belongs. */
function compare(question: OrderingQuestion, order: OrderingResponse): readonly Comparison[] {
  const right = rightOrder(question) ?? [];
  const early = new Set(brokenRules(question.rules, order).map(({ then }) => then));
  return right.map((name, index) => ({
    label: name,
    given: { text: `place ${order.indexOf(name) + 1}` },
    right: { text: `place ${index + 1}` },
    matches: !early.has(name),
  }));
}
