import { receiptOf } from '#assignments/assignment.test-support.ts';
import { identified } from '#assignments/assignment.ts';
import { describe, expect, it } from 'vitest';
import { bookOf, countedOf, type BookSetting } from './book.ts';
import {
  ada,
  assignment,
  bank,
  bob,
  cem,
  changed,
  copyOf,
  dee,
  of,
  opened,
  people,
  rightReceipt,
  submissionsOf,
} from './gradebook.test-support.ts';
import type { Opened } from './marking.ts';
import { suspicionsOf } from './suspicions.ts';

const [adas, bobs, cems] = await Promise.all([ada, bob, cem].map(rightReceipt));
if (!adas || !bobs || !cems) throw new Error('Three hand in.');

async function book(all: readonly Opened[], setting: Partial<BookSetting> = {}) {
  const submissions = await submissionsOf(all);
  const suspicions = await suspicionsOf(submissions, of, setting.people ?? []);
  const defaults = { counting: 'first' as const, people: [], decided: new Map() };
  return bookOf(submissions, { ...defaults, suspicions, ...setting });
}

const kindsOf = ({ rows }: Awaited<ReturnType<typeof book>>) =>
  Object.fromEntries(
    rows.map(({ student, flags }) => [student.name, flags.map(({ kind }) => kind)]),
  );

describe('the gradebook', () => {
  it('has one row a student, in the order of names, and nothing to say of honest work', async () => {
    const { rows } = await book([opened(cems), opened(adas), opened(bobs)]);
    expect(rows.map(({ student }) => student.name)).toEqual(['Ada Lovelace', 'Bob', 'Cem Öz']);
    expect(rows.every(({ flags, counted }) => flags.length === 0 && counted?.admitted)).toBe(true);
    expect(rows[0]?.counted?.submission.marks).toMatchObject({ total: 9, outOf: 9 });
  });

  it('counts what is handed in twice once, whatever the name of the file', async () => {
    const twice = await book([opened(adas), opened(bobs), opened(adas, 'again.txt')]);
    expect(kindsOf(twice)).toEqual({ 'Ada Lovelace': ['twice'], Bob: [] });
    expect(twice.rows[0]?.counted?.submission.place).toBe(0);
    expect(countedOf(twice)).toHaveLength(2);
  });

  it('counts the first of several versions, or the best, as the teacher says', async () => {
    const empty = await changed(adas, { log: [] });
    const all = [opened(empty, '1.txt'), opened(adas, '2.txt')];
    const first = await book(all);
    expect(kindsOf(first)['Ada Lovelace']).toEqual(['again', 'several']);
    expect(first.rows[0]?.counted?.submission.marks.total).toBe(0);
    const best = await book(all, { counting: 'best' });
    expect(best.rows[0]?.counted?.submission.marks.total).toBe(9);
    const chosen = await book(all, { decided: new Map([[0, false]]) });
    expect(chosen.rows[0]?.counted?.submission.place).toBe(1);
  });

  it('does not count what answers an edited link, unless the teacher says so', async () => {
    const edited = await identified({ ...assignment, takes: 9 });
    const strange = [opened(await changed(bobs, { assignment: edited.id }))];
    const plain = await book(strange);
    expect(kindsOf(plain)['Bob']).toEqual(['other assignment']);
    expect(plain.rows[0]?.counted).toBeUndefined();
    expect((await book(strange, { decided: new Map([[0, true]]) })).rows[0]?.counted).toBeDefined();
  });

  it('says whose numbers a copy under another name has', async () => {
    const renamed = await book([opened(adas), opened(await changed(adas, { student: bob }))]);
    expect(kindsOf(renamed)['Ada Lovelace']).toEqual([]);
    expect(kindsOf(renamed)['Bob']).toEqual(expect.arrayContaining(['wrong seed', 'copied']));
    expect(renamed.rows[1]?.flags.map(({ message }) => message).join()).toContain(
      'Its numbers are those of Ada Lovelace',
    );
  });

  it('says which two have every answer at the same time, even under their own numbers', async () => {
    const seed = (await book([opened(bobs)])).rows[0]?.counted?.submission.marks.seed ?? 0;
    const same = await changed(adas, { student: bob, seed });
    const both = await book([opened(adas), opened(same)]);
    expect(kindsOf(both)['Ada Lovelace']).toEqual(['copied']);
    expect(kindsOf(both)['Bob']).toContain('copied');
  });

  it('says who typed what was right for somebody else, and nobody else', async () => {
    const all = [opened(adas), opened(bobs), opened(cems), opened(await copyOf(adas, dee))];
    const { rows } = await book(all);
    const flags = rows.find(({ student }) => student.name === 'Dee')?.flags ?? [];
    expect(flags.find(({ kind }) => kind === 'copied')?.message).toMatch(
      /^\d of its wrong answers are what Ada Lovelace rightly answered to other numbers\.$/u,
    );
    expect(rows.filter((row) => row.flags.some(({ kind }) => kind === 'copied'))).toHaveLength(1);
  });

  it('knows who is not on the class list, who is missing, and who sent another’s receipt', async () => {
    const stranger = await changed(bobs, { student: { name: 'Zoe', id: '' } });
    const listed = await book(
      [opened(adas), opened(stranger), opened(cems, 'week3.zip, Bob_s002_assign/receipt.txt')],
      { people },
    );
    expect(kindsOf(listed)['Zoe']).toContain('unknown student');
    expect(kindsOf(listed)['Cem Öz']).toEqual(['sent by another']);
    expect(kindsOf(listed)['Ada Lovelace']).toEqual([]);
    expect(listed.missing.map(({ name }) => name)).toEqual(['Bob', 'Eve']);
  });

  it.each(['form.csv, line 7', 'form.csv, Zeile 7'])(
    'takes no number of a line for an id: %s',
    async (from) => {
      const list = [...people, { name: 'Zoe', ids: ['7'] }];
      expect(kindsOf(await book([opened(cems, from)], { people: list }))['Cem Öz']).toEqual([]);
    },
  );

  it('has one row for who writes the name in two ways, once there is a class list', async () => {
    const renamed = await receiptOf(assignment, { name: 'Lovelace, Áda', id: 'x9' }, bank);
    const all = [opened(adas), opened(renamed)];
    expect((await book(all)).rows).toHaveLength(2);
    const { rows } = await book(all, { people });
    expect(rows.map(({ flags }) => flags.map(({ kind }) => kind))).toEqual([
      ['again', 'other id', 'several'],
    ]);
  });
});
