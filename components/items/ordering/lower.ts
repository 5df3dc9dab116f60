import type { Interaction } from '#quiz/interaction.ts';
import type { TextOf } from '#quiz/item-type.ts';
import { namesOf, rightOrder } from './order.ts';
import type { OrderingQuestion } from './question.ts';
import { say } from '#say/exporting.ts';

export const lower = (question: OrderingQuestion, textOf: TextOf): readonly Interaction[] => {
  const order = rightOrder(question) ?? namesOf(question);
  return [
    {
      kind: 'order',
      prompt: textOf('stem'),
      steps: order.map((name) => textOf(`label.${name}`)),
      losses: [
        ...(isOnly(order, question) ? [] : [say('oneOrder')]),
        say('partialCredit'),
        say('noStepFeedback'),
      ],
    },
  ];
};

/** Whether no other order keeps the rules: each step has to stand before its neighbor. */
const isOnly = (order: readonly string[], { rules }: OrderingQuestion): boolean =>
  order
    .slice(1)
    .every((then, index) => rules.some((r) => r.first === order[index] && r.then === then));
