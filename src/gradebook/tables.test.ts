import { marking } from '#content/interface/de/marking.ts';
import { speaking } from '#language/current.ts';
import { languageNamed } from '#language/languages.ts';
import { addTranslation } from '#language/speaker.ts';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { bookOf } from './book.ts';
import {
  ada,
  changed,
  of,
  opened,
  people,
  rightReceipt,
  submissionsOf,
} from './gradebook.test-support.ts';
import { analysisOf } from './item-analysis.ts';
import { formSeed, paperTable, readPaperMarks } from './paper-marks.ts';
import { readRoster } from './roster.ts';
import { suspicionsOf } from './suspicions.ts';
import { analysisTable, bookTable } from './tables.ts';

const cells = (text: string): readonly string[][] => Papa.parse<string[]>(text).data;

describe('tables to download', () => {
  it('have a line a student, and no formula of theirs', async () => {
    const hostile = { name: '=HYPERLINK("http://x","y")', id: '@1' };
    const receipts = [
      await rightReceipt(ada),
      await changed(await rightReceipt(ada), { student: hostile }),
    ];
    const submissions = await submissionsOf(receipts.map((receipt) => opened(receipt)));
    const suspicions = await suspicionsOf(submissions, of, people);
    const book = bookOf(submissions, { counting: 'first', suspicions, people, decided: new Map() });
    const table = cells(bookTable(book));
    expect(table[0]?.slice(0, 4)).toEqual(['name', 'id', 'total', 'out of']);
    expect(table.map((row) => row.length)).toEqual(Array(6).fill(table[0]?.length));
    expect(table[1]?.slice(0, 2)).toEqual([`'${hostile.name}`, `'${hostile.id}`]);
    expect(table[2]?.slice(0, 5)).toEqual(['Ada Lovelace', 's 001', '9', '9', '100']);
    expect(table.slice(3).map((row) => row.at(-1))).toEqual(Array(3).fill('handed in nothing'));
    const analysis = cells(analysisTable(analysisOf(submissions.map(({ marks }) => marks))));
    expect(analysis).toHaveLength(
      1 + new Set(submissions.flatMap(({ marks }) => marks.items.map(({ id }) => id))).size,
    );
  });
});

describe('tables in German', () => {
  addTranslation('de', 'marking', marking);

  it('have the commas and semicolons that spreadsheets read there, and are read again', async () => {
    const submissions = await submissionsOf([opened(await rightReceipt(ada))]);
    const [one] = submissions;
    const half = one && { ...one, marks: { ...one.marks, total: 4.5 } };
    const setting = {
      counting: 'first',
      suspicions: new Map(),
      people,
      decided: new Map(),
    } as const;
    const text = speaking(languageNamed('de'), () =>
      bookTable(bookOf(half ? [half] : [], setting)),
    );
    const [header = '', first = ''] = text.split('\r\n');
    expect(header).toMatch(/^Name;Kennung;Summe;von;Prozent;Durchgang;abgegeben;/u);
    expect(first).toMatch(/^Ada Lovelace;s 001;4,5;9;50;1;/u);
    expect(readRoster(text)[0]).toEqual({ name: 'Ada Lovelace', ids: ['s 001'] });
  });
});

describe('marks from paper', () => {
  it('are typed into a table of the class, and stand in rows like any other', async () => {
    const [header, first = []] = cells(paperTable(of, people));
    expect(header).toEqual(['name', 'id', 'form', '1', '2', '3', '4', '5', '6', '7']);
    expect(first.slice(0, 3)).toEqual(['Lovelace, Ada', 's001', 'A']);
    const typed =
      'name;id;form;1;2;3;4;5;6;7\nAda;s001;b;1;0,5;;1;2;2;1\nBob;s002;;0;0;0;0;0;0;3\n;;;;;\n';
    const { marks, refused } = await readPaperMarks(typed, of);
    expect(marks).toHaveLength(1);
    expect(marks[0]?.marks).toMatchObject({
      student: { name: 'Ada', id: 's001' },
      seed: await formSeed(of.id, 'B'),
      total: 7.5,
      outOf: 9,
    });
    expect(marks[0]?.marks.items.map(({ verdict }) => verdict)[2]).toBe('unanswered');
    expect(refused).toEqual([
      {
        from: 'paper, line 3',
        why: 'Question 7 cannot have “3”: type its points, and at most what it is worth.',
      },
    ]);
    expect((await readPaperMarks('x,y', of)).refused[0]?.why).toMatch(/^The first line must read/u);
  });
});
