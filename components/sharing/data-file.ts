// The tables of a figure as text for other programs: numbers as those write them, and above each
// table, in lines that begin with #, what it is and which state of the figure made it.
import { unparse } from 'papaparse';
import { writtenDigits } from '#language/write-number.ts';
import { say } from '#say/sharing.ts';
import type { Caption } from './picture/metadata.ts';
import type { Table } from '#widget-state/widget-model.ts';

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const raised = `(⁻?)([${superscripts}]+)`;
const number = new RegExp(`^(−?)(\\d+(?:[.,]\\d+)?)(?:×10${raised})?$`, 'u');
const power = new RegExp(`^(\\d+)${raised}$`, 'u');

/** A cell as other programs write it: `−3×10⁻⁵` is `-3e-5`, `2⁻³` 0.125; what is no number stays. */
export function plainCell(cell: number | string): string {
  const text = String(cell);
  const [, base, lowered = '', raise = ''] = power.exec(text) ?? [];
  if (base !== undefined) return String(Number(base) ** Number(exponent(lowered, raise)));
  const [, minus, digits, below = '', above = ''] = number.exec(text) ?? [];
  if (digits === undefined) return text;
  return `${minus && '-'}${digits.replace(',', '.')}${above && `e${exponent(below, above)}`}`;
}

const exponent = (minus: string, digits: string): string =>
  `${minus && '-'}${Array.from(digits, (sign) => superscripts.indexOf(sign)).join('')}`;

/** Separated by commas for files, by tabs for the clipboard, which spreadsheets put into columns. */
export function dataText(
  tables: readonly Table[],
  caption: Caption,
  delimiter: ',' | '\t',
): string {
  const head = [
    caption.title,
    caption.sentence,
    say('state', { state: caption.state }),
    say('source', { address: caption.address }),
    say('licence', { licence: 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/' }),
  ];
  const parts = tables.map((table) => [comment(table.caption), ...rows(table, delimiter)]);
  return [head.map(comment), ...parts].map((part) => `${part.join('\n')}\n`).join('\n');
}

const comment = (text: string): string => `# ${text.replaceAll(/\s+/gu, ' ')}`;

const rows = ({ columns, rows: cells }: Table, delimiter: ',' | '\t'): readonly string[] =>
  [columns, ...cells].map((row) =>
    unparse([row.map((cell) => (delimiter === ',' ? plainCell(cell) : pastedCell(cell)))], {
      delimiter,
    }),
  );

/** A spreadsheet reads what is pasted as its language writes numbers. */
function pastedCell(cell: number | string): string {
  const plain = plainCell(cell);
  const isNumber = plain !== '' && !Number.isNaN(Number(plain));
  return isNumber ? writtenDigits(plain).replace('−', '-') : plain;
}
