// An assignment of real questions with everything that one may hold, for the tests.
import { formulaItem } from '#components/items/formula/item-type.ts';
import { numericItem } from '#components/items/numeric/item-type.ts';
import { singleChoiceItem } from '#components/items/single-choice/item-type.ts';
import { items } from '#content/lessons/02-one-weight/items.ts';
import type { Item } from '#quiz/item.ts';
import { askedOf } from './asked.ts';
import { identified, type Assignment } from './assignment.ts';
import type { Supply } from './bank.ts';
import type { OwnMakers } from './own-item.ts';
import type { OwnChoice, OwnFormula, OwnNumeric } from './own-items.ts';
import { personalSeed, type Student } from './personal-seed.ts';
import { chained, type Receipt, type Try } from './receipt.ts';

export const makers: OwnMakers = {
  choice: singleChoiceItem,
  numeric: numericItem,
  formula: formulaItem,
};

export const supply: Supply = {
  loadItems: (lesson) =>
    lesson === 'one-weight' ? Promise.resolve(items) : Promise.reject(new Error(lesson)),
  makers,
};

export const graded: readonly Item[] = items.filter(({ purpose }) => purpose === 'graded');

export const ownNumeric: OwnNumeric = {
  name: 'slope',
  kind: 'numeric',
  prompt: 'What is $[[a]] + [[b]]$?',
  parameters: [
    { name: 'a', from: 1, to: 9, step: 1 },
    { name: 'b', from: 0.1, to: 0.9, step: 0.1 },
  ],
  key: { answer: 'a + b', tolerance: 0.001, solution: 'Add them.' },
};

export const ownChoice: OwnChoice = {
  name: 'shrinks',
  kind: 'choice',
  prompt: 'Which one shrinks?',
  parameters: [],
  options: [
    { name: 'ridge', text: 'Ridge' },
    { name: 'ols', text: 'Least squares' },
  ],
  key: { right: 'ridge' },
};

export const ownFormula: OwnFormula = {
  name: 'double',
  kind: 'formula',
  prompt: 'Write $[[a]]$ times x plus y.',
  parameters: [{ name: 'a', from: -3, to: 3, step: 0.5 }],
  symbols: [
    { name: 'x', from: -2, to: 2 },
    { name: 'y', from: 1, to: 2 },
  ],
  key: { answer: '[[a]]x + y' },
};

const sources = graded.map(({ id, version }) => ({ item: id, version }));

export const assignment: Assignment = {
  format: 'shrinkage-assignment',
  version: 1,
  title: 'Week 3: λ und ähnliches',
  entries: [
    ...sources.slice(0, 4).map((source) => ({ ...source, weight: 1 })),
    { pick: 2, of: sources.slice(4, 8), weight: 2 },
    { own: ownNumeric, weight: 1 },
  ],
  policy: { attempts: 3, hintCost: 0.2, feedback: 'now' },
  takes: 1,
  due: '2026-12-01T17:00:00.000Z',
  salt: 'AAAAAAAAAAAAAAAAAAAAAA',
  bank: '',
};

export const ada: Student = { name: 'Ada Lovelace', id: 's 001' };
export const bob: Student = { name: 'Bob', id: 's002' };

export const began = Date.parse('2026-11-30T10:00:00.000Z');

/** A receipt of who answers every question rightly at the first try, but for `log`. */
export async function receiptOf(
  of: Assignment,
  student: Student,
  bank: (id: string, version: number) => Item | undefined,
  log?: readonly Try[],
): Promise<Receipt> {
  const { id } = await identified(of);
  const seed = await personalSeed(id, student, 1);
  const right = askedOf(of, seed).map(({ id: item, version }, place) => ({
    item,
    version,
    at: 60_000 * place,
    response: bank(item, version)?.variant(seed).answers.right ?? '',
  }));
  const shared = { assignment: id, student, attempt: 1, seed, began, handedIn: began + 3_600_000 };
  return chained({ ...shared, log: log ?? right });
}
