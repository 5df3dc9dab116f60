import { say } from '#say/answers.ts';
import { formatNumber } from '#expressions/format-number.ts';
import type { Interaction } from '#quiz/interaction.ts';
import type { TextOf } from '#quiz/item-type.ts';
import { reach } from './tolerance.ts';
import type { Blank, NumericQuestion } from './question.ts';
import { say as sayToTeachers } from '#say/exporting.ts';

/** One interaction a blank, since the kinds that other systems know hold one answer each. */
export const lower = ({ blanks }: NumericQuestion, textOf: TextOf): readonly Interaction[] =>
  blanks.map((blank) =>
    lowerBlank(blank, textOf, blanks.length > 1 ? [sayToTeachers('splitBlanks')] : []),
  );

function lowerBlank(blank: Blank, textOf: TextOf, losses: readonly string[]): Interaction {
  const prompt = `${textOf('stem')}\n\n${textOf(`label.${blank.name}`)}${inUnit(blank)}`;
  const { answer } = blank;
  // A number field cannot say "none", so where that is allowed the answer is text.
  if (answer === 'none' || blank.mayBeNone) {
    const accepted =
      answer === 'none' ? [say('none'), 'never', 'no such value'] : spellings(answer);
    return {
      kind: 'short-text',
      prompt,
      accepted,
      losses: [...losses, sayToTeachers('answerAsText')],
    };
  }
  const tolerance = reach(answer, blank);
  return {
    kind: 'number',
    prompt,
    answer,
    tolerance,
    wrong: wrongNumbers(blank, textOf),
    losses: [
      ...losses,
      sayToTeachers('noPrecision'),
      ...(blank.unit ? [sayToTeachers('noUnit')] : []),
    ],
  };
}

const inUnit = ({ unit }: Blank): string => (unit ? ` (in ${unit.spellings[0] ?? ''})` : '');

const plain = (value: number): string => formatNumber(value).replace('−', '-');

/** With a decimal point and with a decimal comma. */
const spellings = (value: number): readonly string[] => [
  ...new Set([plain(value), plain(value).replace('.', ',')]),
];

const wrongNumbers = ({ wrong }: Blank, textOf: TextOf) =>
  wrong.flatMap(({ name, value }) =>
    value === 'none' ? [] : [{ value, feedback: textOf(`feedback.${name}`) }],
  );
