import type { Regraded, RegradedItem } from '#assignments/regrade.ts';
import { describe, expect, it } from 'vitest';
import { classMisconceptions, countOf } from './class-misconceptions.ts';
import { bank, of, opened, rightReceipt, ada, changed } from './gradebook.test-support.ts';
import { analysisOf } from './item-analysis.ts';
import { ended } from './gradebook.test-support.ts';
import { gradeAll } from './marking.ts';
import { mended, mendedBank } from './mends.ts';

const item = (id: string, points: number, more: Partial<RegradedItem> = {}): RegradedItem => ({
  id,
  version: 1,
  weight: 1,
  verdict: points === 1 ? 'right' : 'wrong',
  points,
  response: points === 1 ? 'ridge' : 'lasso',
  grade: {
    outcome: 'graded',
    points,
    parts: [],
    feedback: points === 1 ? [] : ['lasso'],
    misconceptions: [],
  },
  misconceptions: [],
  tries: 1,
  hints: 0,
  ...more,
});

const sheet = (name: string, ...items: readonly RegradedItem[]): Regraded => ({
  student: { name, id: '' },
  attempt: 1,
  handedIn: 0,
  seed: 1,
  items,
  total: items.reduce((sum, { weight, points }) => sum + weight * points, 0),
  outOf: items.reduce((sum, { weight }) => sum + weight, 0),
  flags: [],
});

describe('the analysis of a class', () => {
  const number = (points: number, feedback: readonly string[]) =>
    item('l/number', points, {
      response: { answer: String(points) },
      grade: { outcome: 'graded', points, parts: [], feedback, misconceptions: [] },
    });
  const empty = item('l/number', 0, { verdict: 'unanswered', response: '' });
  const marks = [
    sheet('A', item('l/choice', 1), number(1, [])),
    sheet('B', item('l/choice', 0), number(0, ['overshoot'])),
    sheet('C', item('l/choice', 0), number(0, ['overshoot'])),
    sheet('D', item('l/choice', 0), empty),
  ];

  it('groups what was answered by option, else by the wrong idea behind it', () => {
    const [choice, typed] = analysisOf(marks).items;
    expect(choice?.answers).toEqual([
      { name: 'lasso', kind: 'option', right: false, count: 3, meanShare: 0 },
      { name: 'ridge', kind: 'option', right: true, count: 1, meanShare: 1 },
    ]);
    expect(typed?.answers.map(({ name, count }) => [name, count])).toEqual([
      ['overshoot', 2],
      ['right', 1],
      ['unanswered', 1],
    ]);
    expect(typed?.unanswered).toBe(1);
  });

  it('groups orders by what is wrong with them, not by the steps that all of them name', () => {
    const order = (points: number, ...response: readonly string[]) =>
      sheet('A', item('l/order', points, { response }));
    const [asked] = analysisOf([order(1, 'a', 'b'), order(0, 'b', 'a')]).items;
    expect(asked?.answers.map(({ name }) => name)).toEqual(['right', 'lasso']);
    const ticks = analysisOf([order(1, 'a', 'b'), order(0, 'b')]).items;
    expect(ticks[0]?.answers.map(({ name, count }) => [name, count])).toEqual([
      ['b', 2],
      ['a', 1],
    ]);
  });

  it('warns of small classes, and the less the larger they are', () => {
    const of = (n: number) =>
      analysisOf(
        Array.from({ length: n }, (_, at) =>
          sheet(`${at}`, item('l/a', at % 2), item('l/b', at % 2)),
        ),
      ).warnings;
    expect(of(4)[0]).toMatch(/^With 4 students these numbers describe this class/u);
    expect(of(12)[0]).toMatch(/rough/u);
    expect(of(30)).toEqual([]);
  });

  it('says where a question tells nobody apart, or points the wrong way', () => {
    const wrongWay = Array.from({ length: 12 }, (_, at) =>
      sheet(
        `${at}`,
        item('l/easy', 1),
        item('l/x', Number(at >= 6)),
        item('l/y', Number(at < 6)),
        item('l/z', Number(at < 6)),
      ),
    );
    const [easy, x] = analysisOf(wrongWay).items;
    expect(easy?.remarks).toEqual(['Everyone has all its points: it tells nobody apart.']);
    expect(x?.remarks).toEqual([
      'Those with more points elsewhere have fewer here: look at its key.',
    ]);
    expect(analysisOf(wrongWay).warnings.at(-1)).toMatch(/^α is negative/u);
  });
});

describe('misconceptions of a class', () => {
  it('are counted by student, among those who were asked what reveals them', () => {
    const wrong = (id: string) => item(id, 0, { misconceptions: ['M13'] });
    const found = classMisconceptions([
      sheet('A', wrong('l/a'), wrong('l/b')),
      sheet('B', item('l/a', 1), item('l/b', 1)),
      sheet('C', item('l/c', 0, { misconceptions: ['M02'] })),
    ]);
    expect(found.map((one) => [one.id, countOf(one), one.items])).toEqual([
      ['M02', '1 of 1', ['l/c']],
      ['M13', '1 of 2', ['l/a', 'l/b']],
    ]);
  });
});

describe('mending a question', () => {
  it('gives its points to all, or takes it out of the total, and changes nothing else', () => {
    const marks = sheet('A', item('l/a', 0), item('l/b', 1));
    expect(mended(marks, { 'l/a': { kind: 'full points' } })).toMatchObject({ total: 2, outOf: 2 });
    expect(mended(marks, { 'l/a': { kind: 'left out' } })).toMatchObject({ total: 1, outOf: 1 });
    expect(mended(marks, {})).toEqual(marks);
    expect(analysisOf([mended(marks, { 'l/a': { kind: 'left out' } })]).items).toHaveLength(1);
  });

  it('judges the same answers by another version', async () => {
    const receipt = await rightReceipt(ada);
    const [first] = of.assignment.entries;
    const id = first && 'item' in first ? first.item : '';
    const known = bank(id, 1);
    // The mended version takes the numbers of another seed, by which the old answers are wrong.
    const next = known && {
      ...known,
      version: 2,
      variant: (seed: number) => known.variant(seed + 1),
    };
    const both: typeof bank = (name, version) =>
      name === id && version === 2 ? next : bank(name, version);
    const mends = { [id]: { kind: 'by version', version: 2 } } as const;
    const before = await ended(gradeAll([opened(await changed(receipt, {}))], of, both));
    const after = await ended(gradeAll([opened(receipt)], of, mendedBank(both, mends)));
    expect(before.submissions[0]?.marks.items[0]?.verdict).toBe('right');
    expect(after.submissions[0]?.marks.items[0]?.verdict).toBe('wrong');
    expect(after.submissions[0]?.marks.items.slice(1)).toEqual(
      before.submissions[0]?.marks.items.slice(1),
    );
  });
});
