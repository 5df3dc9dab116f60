import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvOf } from './csv-text.ts';
import { fillColumn, type Result } from './lms-csv.ts';
import { likelyColumn, readLmsTable } from './lms-table.ts';

const result = (name: string, id: string, total: number): Result => ({
  student: { name, id },
  total,
  outOf: 9,
});

const canvas = [
  'Student,ID,SIS User ID,SIS Login ID,Section,Week 3 (4711),Final Grade',
  ',,,,,Manual Posting,',
  '"    Points Possible",,,,,10.00,(read only)',
  '"Lovelace, Ada",101,s001,ada,"Stats, A",,B',
  '"Bob, Robert",102,s002,bob,"Stats, A",3.00,=1+1',
  '"Öz, Cem",103,s003,cem,"say ""hi""",,C',
  '"Student, Test",104,,x,"Stats, A",,',
].join('\r\n');

const cells = (text: string, delimiter = ','): readonly string[][] =>
  Papa.parse<string[]>(text.replace(/^\uFEFF/u, ''), { delimiter }).data;

/** Every cell outside a column, in which alone something may change. */
const others = (text: string, column: number, delimiter?: string) =>
  cells(text, delimiter).map((row) => row.filter((_, place) => place !== column));

describe('Canvas', () => {
  const table = readLmsTable(canvas);
  const results = [
    result('Ada', 'ADA', 9),
    result('Bob Robert', '', 4.5),
    result('Cem', '103', 3),
    result('Eve', 's009', 1),
  ];
  const column = likelyColumn(table, 'Week 3');
  const filled = fillColumn(table, results, { column: column?.place ?? -1, scaledTo: 10 });

  it('is known by its header, its column by the title, its points by their row', () => {
    expect(table.system).toBe('Canvas');
    expect(column).toEqual({ place: 5, name: 'Week 3 (4711)', outOf: 10 });
    expect(table.columns.map(({ name }) => name)).toEqual(['Week 3 (4711)']);
    expect([...table.people.keys()]).toEqual([3, 4, 5]);
  });

  it('gets the marks in that column, and every other cell stays as it was', () => {
    expect(cells(filled.text).map((row) => row[5])).toEqual([
      'Week 3 (4711)',
      'Manual Posting',
      '10.00',
      '10',
      '5',
      '3.33',
      '',
    ]);
    expect(others(filled.text, 5)).toEqual(others(canvas, 5));
    expect(filled.text.split('\r\n')).toHaveLength(7);
  });

  it('says by what it matched, what it replaced, and who could not be matched', () => {
    expect(filled.matched.map(({ by }) => by)).toEqual(['id', 'name', 'id']);
    expect(filled.replaced).toBe(1);
    expect(filled.unmatched).toEqual([
      { student: { name: 'Eve', id: 's009' }, why: 'No row has this id, login, e-mail or name.' },
    ]);
  });
});

describe('Moodle', () => {
  const export1 =
    '\uFEFFIdentifier;"Full name";"Email address";Status;Grade;"Maximum Grade";"Feedback comments"\n' +
    'Participant 17;"Ada Lovelace";ada@uni.edu;-;;"10,00";\n' +
    'Participant 18;Bob;bob@uni.edu;-;"7,5";"10,00";"=nice"\n' +
    'Participant 19;Bob;bob2@uni.edu;-;;"10,00";\n';

  it('takes its own separator, decimal comma, mark and end again', () => {
    const table = readLmsTable(export1);
    expect(table).toMatchObject({ system: 'Moodle', decimalComma: true });
    const column = likelyColumn(table, 'Week 3');
    expect(column).toMatchObject({ name: 'Grade', outOf: 10 });
    const { text, without } = fillColumn(table, [result('', 'ada@uni.edu', 4.05)], {
      column: column?.place ?? -1,
      scaledTo: 10,
    });
    expect(text.startsWith('\uFEFFIdentifier;')).toBe(true);
    expect(text).toContain('\nParticipant 17;Ada Lovelace;ada@uni.edu;-;4,5;10,00;\n');
    expect(text.endsWith('\n')).toBe(true);
    expect(others(text, 4, ';')).toEqual(others(export1, 4, ';'));
    expect(without).toEqual(['Bob', 'Bob']);
  });

  it('finds who is who and what to fill in a German table', () => {
    const table = readLmsTable('Vorname;Nachname;ID-Nummer;Status;Bewertung\nAda;Lovelace;s1;-;\n');
    expect([...table.people.values()]).toEqual([{ name: 'Ada Lovelace', ids: ['s1'] }]);
    expect(likelyColumn(table, 'Week 3')?.name).toBe('Bewertung');
  });

  it('guesses neither of two of the same name, and keeps the first of two for one row', () => {
    const table = readLmsTable(export1);
    const twice = [
      result('Bob', '', 1),
      result('x', 'ada@uni.edu', 2),
      result('Ada Lovelace', '', 3),
    ];
    const { unmatched, matched } = fillColumn(table, twice, { column: 4 });
    expect(matched).toHaveLength(1);
    expect(unmatched.map(({ why }) => why)).toEqual([
      'Several rows fit: enter this mark by hand.',
      'The row that fits already has the mark of another hand-in: compare the two.',
    ]);
  });
});

describe('any table', () => {
  it('gets a new column where there is none, however ragged its rows are', () => {
    const table = readLmsTable('Name,Student ID,Note\nAda,1,x,y\n\nBob,2');
    const { text } = fillColumn(table, [result('', '2', 7)], { column: 'Week 3' });
    expect(cells(text)).toEqual([
      ['Name', 'Student ID', 'Note', '', 'Week 3'],
      ['Ada', '1', 'x', 'y', ''],
      ['', '', '', '', ''],
      ['Bob', '2', '', '', '7'],
    ]);
  });
  it('is refused where its header names nobody', () => {
    expect(() => readLmsTable('a,b\n1,2')).toThrow(/names no column for a student/u);
  });
});

describe('our own tables', () => {
  it('hold no formulas, whatever a student is called', () => {
    const names = ['=cmd|x', '+1', '-1', '@a', '\t=1', ' =1', '＝1', '|x', 'Ada', 'a=b'];
    const [row = []] = cells(csvOf([[...names, -1, 0.5]]));
    expect(row).toEqual([
      ...names.slice(0, 8).map((name) => `'${name}`),
      'Ada',
      'a=b',
      '-1',
      '0.5',
    ]);
  });
});
