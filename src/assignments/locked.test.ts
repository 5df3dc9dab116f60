import { describe, expect, it } from 'vitest';
import {
  ada,
  assignment,
  ownChoice,
  ownFormula,
  ownNumeric,
  receiptOf,
  supply,
} from './assignment.test-support.ts';
import { identified, type Assignment } from './assignment.ts';
import { askingBank, bankHash, bankNotice, gradingBank, lessonsIn, lockedIds } from './bank.ts';
import { lock } from './own-items.ts';
import { regrade } from './regrade.ts';

const kinds = ({ flags }: { flags: readonly { kind: string }[] }) => flags.map(({ kind }) => kind);

describe('a teacher’s own questions', () => {
  const locked = [ownNumeric, ownChoice, ownFormula].map((own) => lock(own));
  const of: Assignment = {
    ...assignment,
    entries: locked.map(({ item }) => ({ own: item, weight: 1 })),
  };

  it('are answered without their keys and graded with them', async () => {
    const keys = Object.fromEntries(
      locked.flatMap(({ item, key }) => (key ? [[item.name, key]] : [])),
    );
    const withKeys = await gradingBank(of, supply, keys);
    const receipt = await receiptOf(of, ada, withKeys);
    const marks = await regrade(await identified(of), receipt, withKeys);
    expect(marks.items.map(({ verdict }) => verdict)).toEqual(['right', 'right', 'right']);
    const without = await regrade(await identified(of), receipt, await gradingBank(of, supply));
    expect(without.items.map(({ verdict }) => verdict)).toEqual(Array(3).fill('not graded'));
    expect(kinds(without)).toEqual(['version unknown']);
  });

  it('say nothing of right or wrong where they are locked', async () => {
    const asking = await askingBank(of, supply);
    expect(lockedIds(of)).toEqual(['own/slope', 'own/shrinks', 'own/double']);
    expect(lessonsIn(of)).toEqual([]);
    for (const response of ['ridge', 'ols'])
      expect(asking('own/shrinks', 1)?.variant(5).grade(response)).toMatchObject({
        outcome: 'graded',
        points: 0,
        parts: [],
      });
    expect(asking('own/slope', 1)?.variant(5).grade({ answer: '?' }).outcome).toBe('ungraded');
    expect(JSON.stringify(of)).not.toContain('a + b');
  });
});

describe('the bank', () => {
  it('tells a changed text, and nothing where none is changed', async () => {
    const bank = await gradingBank(assignment, supply);
    const pinned = { ...assignment, bank: await bankHash(assignment, bank) };
    expect(await bankNotice(pinned, bank)).toBeUndefined();
    expect(await bankNotice(assignment, bank)).toBeUndefined();
    const changed: typeof bank = (id, version) => {
      const item = bank(id, version);
      return item && { ...item, texts: { ...item.texts, stem: 'Something else.' } };
    };
    expect(await bankNotice(pinned, changed)).toMatch(/changed after the link/u);
  });
});
