import type { Interaction } from '#quiz/interaction.ts';
import type { TextOf } from '#quiz/item-type.ts';
import { middle } from './interval.ts';
import type { Target, WidgetStateQuestion } from './question.ts';
import { say } from '#say/exporting.ts';

/** A number a target. */
export const lower = ({ targets }: WidgetStateQuestion, textOf: TextOf): readonly Interaction[] =>
  targets.map((target) =>
    lowerTarget(target, textOf, targets.length > 1 ? [say('splitValues')] : []),
  );

const lowerTarget = (target: Target, textOf: TextOf, more: readonly string[]): Interaction => ({
  kind: 'number',
  prompt: `${textOf('stem')}\n\n${textOf(`label.${target.name}`)}`,
  answer: middle(target),
  tolerance: (target.to - target.from) / 2,
  wrong: target.wrong.map(({ name, ...interval }) => ({
    value: middle(interval),
    feedback: textOf(`feedback.${name}`),
  })),
  losses: [say('noFigure'), say('noSideFeedback'), ...more],
});
