import { formatNumber } from '#expressions/format-number.ts';
import type { LinedFigure } from '#quiz/figure.ts';
import type { Interaction } from '#quiz/interaction.ts';
import type { TextOf } from '#quiz/item-type.ts';
import { heightsText, readingTable } from '../figure-lines.ts';
import { lowerNumbers } from '../number-field.ts';
import { asNumbers } from './as-numbers.ts';
import type { PlotReadingQuestion } from './question.ts';
import { say } from '#say/exporting.ts';

/** A number a reading, asked of the figure's table. */
export const lower = (question: PlotReadingQuestion, textOf: TextOf): readonly Interaction[] => {
  const withTable: TextOf = (name) =>
    name === 'stem' ? `${textOf('stem')}\n\n${tableOf(question.figure)}` : textOf(name);
  return lowerNumbers(asNumbers(question), withTable).map((interaction) => ({
    ...interaction,
    losses: [...interaction.losses, say('figureAsTable')],
  }));
};

function tableOf(figure: LinedFigure): string {
  const heads = figure.curves.map(({ label }) => `${figure.yLabel}, ${label}`);
  const rows = readingTable(figure).map(({ x, heights }) => [
    formatNumber(x),
    ...heights.map(heightsText),
  ]);
  return [[figure.xLabel, ...heads], heads.concat('').map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replace(/\|/gu, '\\|')).join(' | ')} |`)
    .join('\n');
}
