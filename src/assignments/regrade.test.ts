import { describe, expect, it } from 'vitest';
import {
  ada,
  assignment,
  bob,
  graded,
  ownNumeric,
  receiptOf,
  supply,
} from './assignment.test-support.ts';
import { askedOf, outOf } from './asked.ts';
import { identified, type Assignment } from './assignment.ts';
import { gradingBank } from './bank.ts';
import { personalSeed, studentKey } from './personal-seed.ts';
import { chained, type Receipt } from './receipt.ts';
import { regrade } from './regrade.ts';

const marksOf = async (receipt: Receipt, of = assignment) =>
  regrade(await identified(of), receipt, await gradingBank(of, supply));

const kinds = ({ flags }: { flags: readonly { kind: string }[] }) => flags.map(({ kind }) => kind);

describe('a personal seed', () => {
  it('is the same for the same student, take and assignment, and for nobody else', async () => {
    const seed = await personalSeed('an id', ada, 1);
    expect(Number.isSafeInteger(seed) && seed > 0).toBe(true);
    expect(await personalSeed('an id', { name: 'A. L.', id: ' S  001 ' }, 1)).toBe(seed);
    const others = await Promise.all([
      personalSeed('an id', bob, 1),
      personalSeed('an id', ada, 2),
      personalSeed('another id', ada, 1),
    ]);
    expect(new Set([seed, ...others]).size).toBe(4);
  });

  it('knows a student without an id by the name', () => {
    expect(studentKey({ name: ' Zoë  Klein', id: '' })).toBe('zoë klein');
  });

  it('draws from pools without asking more than is to be picked', async () => {
    for (let seed = 1; seed < 40; seed += 1) {
      const asked = askedOf(assignment, seed);
      expect(new Set(asked.map(({ id }) => id)).size).toBe(7);
      expect(asked.reduce((sum, { weight }) => sum + weight, 0)).toBe(outOf(assignment));
    }
    const pools = Array.from({ length: 40 }, (_, seed) => askedOf(assignment, seed + 1)[4]?.id);
    expect(new Set(pools).size).toBe(4);
  });
});

describe('marks', () => {
  it('are full for who answers everything rightly, and have nothing to flag', async () => {
    const bank = await gradingBank(assignment, supply);
    const marks = await marksOf(await receiptOf(assignment, ada, bank));
    expect(marks.items.map(({ verdict }) => verdict)).toEqual(Array(7).fill('right'));
    expect(marks.total).toBe(outOf(assignment));
    expect(marks.outOf).toBe(outOf(assignment));
    expect(marks.flags).toEqual([]);
  });

  it('are the same every time', async () => {
    const bank = await gradingBank(assignment, supply);
    const receipt = await receiptOf(assignment, ada, bank);
    expect(JSON.stringify(await marksOf(receipt))).toBe(JSON.stringify(await marksOf(receipt)));
  });

  it('flag a body that was copied under another name, and are by that student’s numbers', async () => {
    const bank = await gradingBank(assignment, supply);
    const copied = await receiptOf(assignment, ada, bank);
    const marks = await marksOf(await chained({ ...copied, student: bob }));
    expect(kinds(marks)).toContain('wrong seed');
    expect(marks.total).toBeLessThan(outOf(assignment));
  });

  it('flag an edited link, a broken chain, and what was handed in late', async () => {
    const bank = await gradingBank(assignment, supply);
    const edited: Assignment = { ...assignment, policy: { ...assignment.policy, attempts: 99 } };
    expect(kinds(await marksOf(await receiptOf(edited, ada, bank)))).toContain('other assignment');
    const receipt = await receiptOf(assignment, ada, bank);
    const [first, ...rest] = receipt.log;
    const slower = first ? [{ ...first, at: first.at + 1 }, ...rest] : [];
    expect(kinds(await marksOf({ ...receipt, log: slower }))).toEqual(['chain broken']);
    const late = { ...receipt, handedIn: Date.parse('2026-12-01T17:01:00.000Z') };
    expect(kinds(await marksOf(await chained(late)))).toEqual(['late']);
    expect(kinds(await marksOf(await chained({ ...receipt, attempt: 2 })))).toContain(
      'too many takes',
    );
  });

  it('flag a question that was not asked, and one whose version is unknown', async () => {
    const bank = await gradingBank(assignment, supply);
    const receipt = await receiptOf(assignment, ada, bank);
    const [first] = receipt.log;
    const log = first ? [{ ...first, item: 'many-weights/other' }] : [];
    const strange = await marksOf(await chained({ ...receipt, log }));
    expect(kinds(strange)).toEqual(['not asked']);
    expect(strange.items.every(({ verdict }) => verdict === 'unanswered')).toBe(true);
    const [item] = graded;
    const entries = [{ item: item?.id ?? '', version: 99, weight: 1 }];
    const unknown = await marksOf(await receiptOf({ ...assignment, entries }, ada, bank), {
      ...assignment,
      entries,
    });
    expect(kinds(unknown)).toEqual(['version unknown']);
    expect([unknown.items[0]?.verdict, unknown.outOf]).toEqual(['not graded', 0]);
  });
});

describe('which answer counts', () => {
  const only = (policy: Assignment['policy']): Assignment => ({
    ...assignment,
    entries: [
      {
        own: { ...ownNumeric, parameters: [], prompt: 'p', key: { answer: '2', tolerance: 0 } },
        weight: 4,
      },
    ],
    policy,
  });
  const tries = (...responses: readonly [string, number?][]) =>
    responses.map(([answer, hints], at) => ({
      item: 'own/slope',
      version: 1,
      at,
      response: { answer },
      ...(hints !== undefined && { hints }),
    }));
  const totalOf = async (
    policy: Assignment['policy'],
    ...responses: readonly [string, number?][]
  ) => {
    const of = only(policy);
    const bank = await gradingBank(of, supply);
    return (await marksOf(await receiptOf(of, ada, bank, tries(...responses)), of)).total;
  };
  const now = { attempts: 2, hintCost: 0.25, feedback: 'now' } as const;
  const later = { ...now, feedback: 'later' } as const;

  it('is the best of the allowed attempts where verdicts come at once', async () => {
    expect(await totalOf(now, ['1'], ['2'])).toBe(4);
    expect(await totalOf(now, ['1'], ['3'], ['2'])).toBe(0);
    expect(await totalOf(now, ['1'], ['2', 2])).toBe(2);
    expect(await totalOf(now, ['nonsense'], [''], ['1'], ['2'])).toBe(4);
  });

  it('is the last where they come later', async () => {
    expect(await totalOf(later, ['2'], ['1'])).toBe(0);
    expect(await totalOf(later, ['1'], ['3'], ['2'])).toBe(4);
  });

  it('is none where nothing can be read', async () => {
    expect(await totalOf(now)).toBe(0);
    expect(await totalOf(now, ['?'])).toBe(0);
  });
});
