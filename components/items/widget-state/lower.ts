import type { Interaction } from '#quiz/interaction.ts';
import type { TextOf } from '#quiz/item-type.ts';
import { middle } from './interval.ts';
import type { Target, WidgetStateQuestion } from './question.ts';

const noFigure = 'The figure cannot be moved there: the values are found by reasoning, and typed.';
const split = 'Each value becomes a question of its own, with points of its own.';
const sides = 'What is said to values too small or too large is left out.';

/** A number a target. */
export const lower = ({ targets }: WidgetStateQuestion, textOf: TextOf): readonly Interaction[] =>
  targets.map((target) => lowerTarget(target, textOf, targets.length > 1 ? [split] : []));

const lowerTarget = (target: Target, textOf: TextOf, more: readonly string[]): Interaction => ({
  kind: 'number',
  prompt: `${textOf('stem')}\n\n${textOf(`label.${target.name}`)}`,
  answer: middle(target),
  tolerance: (target.to - target.from) / 2,
  wrong: target.wrong.map(({ name, ...interval }) => ({
    value: middle(interval),
    feedback: textOf(`feedback.${name}`),
  })),
  losses: [noFigure, sides, ...more],
});
