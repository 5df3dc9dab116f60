import { parse } from 'papaparse';
import { describe, expect, test } from 'vitest';
import { widgetModels } from '#components/widgets/models.ts';
import { speaking } from '#language/current.ts';
import { languageNamed } from '#language/languages.ts';
import { sampleStates } from '#widget-state/state-changes.ts';
import type { Table } from '#widget-state/widget-model.ts';
import { dataText, plainCell } from './data-file.ts';

const origin = {
  title: 'A figure',
  sentence: 'It is so.',
  state: 'z = 3',
  address: 'https://x.y/',
};

/** As R and pandas read it: lines that begin with # are left out, an empty line ends a table. */
function readBack(text: string, delimiter: string): { caption: string; cells: string[][] }[] {
  const [, ...tables] = text.split('\n\n');
  return tables.map((table) => {
    const [caption = '', ...lines] = table.replace(/\n+$/u, '').split('\n');
    return { caption, cells: parse<string[]>(lines.join('\n'), { delimiter }).data };
  });
}

const cellsOf = ({ columns, rows }: Table) => [columns, ...rows].map((row) => row.map(plainCell));

describe.each(widgetModels.map((model) => [model.name, model] as const))('%s', (_, model) => {
  test.each([...sampleStates(model)])(
    'the tables of “%s” come back from both texts',
    (_, state) => {
      const tables = model.tables(model.compute(state));
      for (const delimiter of [',', '\t'] as const) {
        const read = readBack(dataText(tables, origin, delimiter), delimiter);
        expect(read.map(({ cells }) => cells)).toEqual(tables.map(cellsOf));
        expect(read.map(({ caption }) => caption)).toEqual(tables.map((one) => `# ${one.caption}`));
      }
    },
  );
});

test.each([
  ['−3', '-3'],
  ['0.25', '0.25'],
  ['−3.5×10⁻⁵', '-3.5e-5'],
  ['2×10¹⁵', '2e15'],
  ['10⁻⁴', '0.0001'],
  ['2⁻³', '0.125'],
  [1.5, '1.5'],
  ['ŵ = −1', 'ŵ = −1'],
  ['45–80', '45–80'],
])('%j is written %j', (cell, plain) => expect(plainCell(cell)).toBe(plain));

test('a German spreadsheet is given commas, a file points in any language', () => {
  const table = { caption: 'T', columns: ['a', 'b'], rows: [['−0,5', 'x-1']] };
  const [pasted, filed] = (['\t', ','] as const).map((delimiter) =>
    speaking(languageNamed('de'), () => dataText([table], origin, delimiter)),
  );
  expect(pasted).toContain('\n-0,5\tx-1\n');
  expect(filed).toContain('\n-0.5,x-1\n');
});

test('the head says what made the numbers', () => {
  const text = dataText([{ caption: 'T', columns: ['a', 'b'], rows: [[1, 'x,y']] }], origin, ',');
  expect(text).toBe(
    [
      '# A figure',
      '# It is so.',
      '# State: z = 3',
      '# Source: https://x.y/',
      '# License: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
      '',
      '# T',
      'a,b',
      '1,"x,y"',
      '',
    ].join('\n'),
  );
});
