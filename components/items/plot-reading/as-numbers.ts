import { say } from '#say/answers.ts';
import { formatNumber } from '#expressions/format-number.ts';
import type { NumberField } from '../number-field.ts';
import type { NumberQuestion } from '../number-questions.ts';
import type { PlotReadingQuestion, Reading } from './question.ts';

/** How far a reading may be off: what the figure's own lines let an eye tell. */
const reachOf = ({ axis, linesOff = 0.5 }: Reading, { figure }: PlotReadingQuestion): number =>
  linesOff * figure.lines[axis].minor;

/** The same question without its figure. */
export const asNumbers = (question: PlotReadingQuestion): NumberQuestion => ({
  blanks: question.readings.map((reading) => blankOf(reading, question)),
});

const blankOf = (reading: Reading, question: PlotReadingQuestion): NumberField => ({
  name: reading.name,
  answer: reading.answer,
  tolerance: { kind: 'absolute', within: reachOf(reading, question) },
  wrong: reading.wrong,
});

/** How finely to read, in sentences for the learner. */
export function allowances(question: PlotReadingQuestion): readonly string[] {
  const { figure, readings } = question;
  const said = readings.map((reading) => {
    const { axis, linesOff = 0.5 } = reading;
    const name = axis === 'x' ? figure.xLabel : figure.yLabel;
    const reach = formatNumber(reachOf(reading, question));
    return allowance(name, linesOff, reach);
  });
  return said.filter((sentence, index) => said.indexOf(sentence) === index);
}

function allowance(axis: string, lines: number, reach: string): string {
  if (lines === 0.5) return say('halfLineOff', { axis, reach });
  if (lines === 1) return say('lineOff', { axis, reach });
  return say('linesOff', { axis, lines: formatNumber(lines), reach });
}
