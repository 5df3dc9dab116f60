// A class of four that hands in the assignment of src/assignments, sealed to a key.
import {
  ada,
  assignment as practice,
  bob,
  receiptOf,
  supply,
} from '#assignments/assignment.test-support.ts';
import { askedOf } from '#assignments/asked.ts';
import { identified, type Assignment } from '#assignments/assignment.ts';
import { gradingBank } from '#assignments/bank.ts';
import { utf8 } from '#assignments/bytes.ts';
import { newTeacherKey } from '#assignments/keys.ts';
import { personalSeed, type Student } from '#assignments/personal-seed.ts';
import { chained, type Receipt, type Unchained } from '#assignments/receipt.ts';
import type { Dropped, FoundReceipt } from './found.ts';
import { gradeAll, type Opened, type Submission } from './marking.ts';

export const teacher = await newTeacherKey();
/** Without the key, which is drawn at random: so ids, numbers and verdicts are the same in every run. */
export const assignment: Assignment = practice;
export const of = await identified(assignment);
export const bank = await gradingBank(assignment, supply);

export const cem: Student = { name: 'Cem Öz', id: 's003' };
export const dee: Student = { name: 'Dee', id: 's004' };
export const people = [
  { name: 'Lovelace, Ada', ids: ['s001', 'ada@uni.edu'] },
  { name: 'Bob', ids: ['s002'] },
  { name: 'Cem Öz', ids: ['s003'] },
  { name: 'Eve', ids: ['s005'] },
];

export const file = (name: string, text: string): Dropped => ({ name, bytes: utf8(text) });
export const found = (text: string, beside = ''): FoundReceipt => ({
  from: 'here',
  beside,
  readings: [text],
});

/** Right answers to everything. */
export const rightReceipt = (student: Student): Promise<Receipt> =>
  receiptOf(assignment, student, bank);

/** The receipt with other fields and a chain that fits them. */
export const changed = (
  { chain: _, format: __, version: ___, ...rest }: Receipt,
  to: Partial<Unchained>,
) => chained({ ...rest, ...to });

/** The answers of one student under the name and numbers of another. */
export async function copyOf(original: Receipt, student: Student): Promise<Receipt> {
  const seed = await personalSeed(of.id, student, 1);
  const asked = new Set(askedOf(assignment, seed).map(({ id }) => id));
  const log = original.log
    .filter(({ item }) => asked.has(item))
    .map((entry) => ({ ...entry, at: entry.at + 1234 }));
  return changed(original, { student, seed, log });
}

export const opened = (receipt: Receipt, from = 'a file', beside = ''): Opened => ({
  from,
  beside,
  receipt,
});

/** Runs a generator to its end. */
export async function ended<Result>(steps: AsyncGenerator<unknown, Result, void>): Promise<Result> {
  for (;;) {
    const step = await steps.next();
    if (step.done) return step.value;
  }
}

export const submissionsOf = async (all: readonly Opened[]): Promise<readonly Submission[]> =>
  (await ended(gradeAll(all, of, bank))).submissions;

export { ada, bob };
