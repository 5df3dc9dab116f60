// A table for spreadsheets and scripts, RFC 4180. Texts stay Markdown with TeX between dollars.
import { strToU8 } from 'fflate';
import Papa from 'papaparse';
import type { Interaction } from '#quiz/interaction.ts';
import { alwaysLost } from '../common-losses.ts';
import type { Exporter, Part } from '../exporter.ts';
import { choicesOf } from '../lettered.ts';
import { pointsText, resultText } from '../share.ts';
import { say } from '#say/exporting.ts';

const head = ['id', 'kind', 'points', 'prompt', 'choices', 'answer', 'tolerance', 'feedback'];

interface Cells {
  readonly choices?: readonly string[];
  readonly answer: readonly string[];
  readonly tolerance?: string;
  readonly feedback?: readonly string[];
}

function cellsOf(interaction: Interaction): Cells {
  switch (interaction.kind) {
    case 'choice':
    case 'multiple-choice': {
      const { options } = interaction;
      return {
        choices: options.map(({ name, text }) => `${name}: ${text}`),
        answer: options.filter(({ right }) => right).map(({ name }) => name),
        feedback: options.flatMap(({ name, feedback }) => (feedback ? `${name}: ${feedback}` : [])),
      };
    }
    case 'number':
      return {
        answer: [resultText(interaction.answer)],
        tolerance: resultText(interaction.tolerance),
        feedback: interaction.wrong.map(
          ({ value, feedback }) => `${resultText(value)}: ${feedback}`,
        ),
      };
    case 'short-text':
      return { answer: interaction.accepted };
    case 'order':
      return { choices: interaction.steps.toSorted(), answer: interaction.steps };
    case 'match':
      return {
        choices: choicesOf(interaction),
        answer: interaction.pairs.map(({ left, right }) => `${left} -> ${right}`),
      };
    case 'essay':
      return { answer: [interaction.modelAnswer] };
  }
}

const row = ({ id, weight, interaction }: Part): readonly string[] => {
  const { choices = [], answer, tolerance = '', feedback = [] } = cellsOf(interaction);
  const lists = [choices, answer].map((entries) => entries.join('\n'));
  const cells = [id, interaction.kind, pointsText(weight), interaction.prompt, ...lists];
  return [...cells, tolerance, feedback.join('\n')].map(unlikeFormula);
};

const isNumber = /^-?\d+(?:\.\d+)?$/u;

/** A spreadsheet would compute a cell that begins like a formula: an apostrophe keeps it text. */
const unlikeFormula = (cell: string): string =>
  /^[=+\-@\t\r]/u.test(cell) && !isNumber.test(cell) ? `'${cell}` : cell;

export const csv: Exporter = {
  name: 'csv',
  title: 'CSV',
  get use() {
    return say('useCsv');
  },
  extension: 'csv',
  mediaType: 'text/csv',
  get generalLosses() {
    return [...alwaysLost(), say('markdown')];
  },
  losses: () => [],
  // Spreadsheets take a file for UTF-8 by the mark at its start.
  write: (_, parts) =>
    strToU8(`\ufeff${Papa.unparse([head, ...parts.map(row)], { newline: '\r\n' })}\r\n`),
};
