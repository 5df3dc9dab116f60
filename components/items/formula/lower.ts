import { plainText } from '#expressions/formula/plain-text.ts';
import type { Interaction } from '#quiz/interaction.ts';
import type { TextOf } from '#quiz/item-type.ts';
import type { FormulaQuestion } from './question.ts';
import { treeOf } from './read.ts';
import { say } from '#say/exporting.ts';

/** An essay with the formulas that are known to be right, partly right and wrong. */
export function lower(question: FormulaQuestion, textOf: TextOf): readonly Interaction[] {
  const shown = (formula: string) => `\`${plainText(treeOf(formula, question))}\``;
  const known = [...(question.alternatives ?? []), ...question.wrong].map(
    ({ name, formula }) => `- ${shown(formula)}: ${textOf(`feedback.${name}`)}`,
  );
  return [
    {
      kind: 'essay',
      prompt: `${textOf('stem')}\n\n${textOf('label.formula')}`,
      modelAnswer: [shown(question.answer), ...known].join('\n'),
      losses: [say('gradedByHand')],
    },
  ];
}
