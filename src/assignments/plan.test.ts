import { describe, expect, it } from 'vitest';
import { graded, ownChoice, ownNumeric } from './assignment.test-support.ts';
import { lockedIds } from './bank.ts';
import { readLink, writeLink } from './link.ts';
import { assignmentOf, emptyPlan, type Plan } from './plan.ts';

const salt = 'A'.repeat(22);
const key = `${'B'.repeat(86)}A`;
const [first, second, third] = graded.map(({ id, version }) => ({ id, version, weight: 1 }));
const some = [first, second, third].flatMap((one) => one ?? []);
const plan: Plan = { ...emptyPlan, title: 'Week 1', chosen: some };
const made = (change: Partial<Plan>) => assignmentOf({ ...plan, ...change }, salt, '');

describe('a plan', () => {
  it('makes an assignment of what was chosen, in that order', async () => {
    const { assignment, keys } = made({});
    expect(assignment.entries).toEqual(some.map(({ id, ...rest }) => ({ item: id, ...rest })));
    expect(keys).toEqual({});
    expect((await readLink(await writeLink(assignment))).assignment).toEqual(assignment);
  });

  it('puts a pool where its first question stands', () => {
    const pool = 'A' as const;
    const chosen = some.map((one, place) => (place === 1 ? one : { ...one, weight: 3, pool }));
    const { entries } = made({ chosen, picks: { A: 1 } }).assignment;
    expect(entries).toHaveLength(2);
    expect(entries[0]).toMatchObject({
      pick: 1,
      weight: 3,
      of: [{ item: first?.id }, { item: third?.id }],
    });
    expect(() => made({ chosen, picks: { A: 3 } })).toThrow('Pool A has 2 questions');
  });

  it('keeps the keys of locked questions out of the link, and in the teacher’s file', async () => {
    const own = [ownNumeric, ownChoice];
    const chosen = ['own/slope', 'own/shrinks'].map((id) => ({ id, version: 1, weight: 1 }));
    const { assignment, keys } = made({ own, chosen, locked: ['slope'], teacherKey: key });
    expect(lockedIds(assignment)).toEqual(['own/slope']);
    expect(keys).toEqual({ slope: ownNumeric.key });
    expect(JSON.stringify(assignment)).not.toContain('a + b');
    expect(() => made({ own, chosen, locked: ['slope'] })).toThrow('need a key');
  });

  it('says what is missing', () => {
    expect(() => made({ title: ' ' })).toThrow('title');
    expect(() => made({ chosen: [] })).toThrow('at least one question');
    expect(() => made({ chosen: [{ id: 'own/gone', version: 1, weight: 1 }] })).toThrow('is gone');
  });
});
