// A thousand submissions of made-up students, and what they are worth. Bundled once and run in every
// engine: in Node it writes the submissions, everywhere it grades them.
import { askedOf } from '#assignments/asked.ts';
import { identified, type Assignment, type Identified } from '#assignments/assignment.ts';
import { gradingBank, type Supply } from '#assignments/bank.ts';
import type { OwnItem } from '#assignments/own-items.ts';
import { personalSeed } from '#assignments/personal-seed.ts';
import { chained, type Receipt, type Try } from '#assignments/receipt.ts';
import { regrade, type Bank } from '#assignments/regrade.ts';
import { formulaItem } from '#components/items/formula/item-type.ts';
import { numericItem } from '#components/items/numeric/item-type.ts';
import { singleChoiceItem } from '#components/items/single-choice/item-type.ts';
import { createRandom, type Random } from '#numerics/random.ts';
import type { Item, Variant } from '#quiz/item.ts';

const modules = import.meta.glob<readonly Item[]>('/content/lessons/*/items.ts', {
  eager: true,
  import: 'items',
});
const items = Object.values(modules).flat();
const graded = items.filter(({ purpose }) => purpose === 'graded');

const supply: Supply = {
  loadItems: (lesson) => Promise.resolve(items.filter(({ id }) => id.startsWith(`${lesson}/`))),
  makers: { choice: singleChoiceItem, numeric: numericItem, formula: formulaItem },
};

const own: readonly OwnItem[] = [
  {
    name: 'ratio',
    kind: 'numeric',
    prompt: '[[a]] over [[b]]',
    parameters: [
      { name: 'a', from: -5, to: 5, step: 0.3 },
      { name: 'b', from: 0.1, to: 9, step: 0.7 },
    ],
    key: { answer: 'exp(a)/(1+b)', tolerance: 0.01 },
  },
  {
    name: 'double',
    kind: 'formula',
    prompt: '[[a]] times x',
    parameters: [{ name: 'a', from: 2, to: 9, step: 1 }],
    symbols: [{ name: 'x', from: -2, to: 2 }],
    key: { answer: '[[a]]x' },
  },
];

/** Twenty assignments, so that every question of the course is asked in one of them. */
function assignments(): readonly Assignment[] {
  const shuffled = createRandom(8).shuffle(graded);
  const size = Math.ceil(shuffled.length / 20);
  return Array.from({ length: 20 }, (_, place) => ({
    format: 'shrinkage-assignment',
    version: 1,
    title: `Number ${place}`,
    entries: [
      ...shuffled
        .slice(place * size, (place + 1) * size)
        .map(({ id, version }) => ({ item: id, version, weight: 1 + (place % 3) })),
      ...own.map((one) => ({ own: one, weight: 1 })),
    ],
    policy: { attempts: 3, hintCost: 0.1, feedback: place % 2 === 0 ? 'now' : 'later' },
    takes: 1,
    salt: String(place).padStart(22, 'A'),
    bank: '',
  }));
}

/** As text, so that every engine is given the same. */
export async function makeSubmissions(count: number): Promise<string> {
  const all = assignments();
  const random = createRandom(1);
  const receipts: Receipt[] = [];
  for (let place = 0; place < count; place += 1) {
    const of = all[place % all.length];
    if (of === undefined) break;
    const known = await identified(of);
    receipts.push(await submission(known, place, random, await gradingBank(of, supply)));
  }
  return JSON.stringify(receipts);
}

async function submission(
  { id, assignment }: Identified,
  place: number,
  random: Random,
  bank: Bank,
): Promise<Receipt> {
  const student = { name: `Student ${place}`, id: String(place) };
  const seed = await personalSeed(id, student, 1);
  const log = askedOf(assignment, seed).flatMap(({ id: item, version }): readonly Try[] => {
    const variant = bank(item, version)?.variant(seed);
    if (variant === undefined) return [];
    return Array.from({ length: random.integer(0, 3) }, (_, at) => ({
      item,
      version,
      at,
      response: answerTo(variant, random),
      ...(random.integer(0, 3) === 0 && { hints: random.integer(1, 3) }),
    }));
  });
  return chained({ assignment: id, student, attempt: 1, seed, began: 0, handedIn: 1, log });
}

/** Right, wrong by a known idea, or bent. */
function answerTo({ answers: { right, wrong } }: Variant, random: Random): unknown {
  const kind = random.integer(0, 3);
  if (kind === 0) return right;
  const known = wrong.length > 0 ? random.pick(wrong).response : right;
  return kind === 1 ? known : bent(known, random);
}

const tails = ['', '1', '0', '9', '.5', 'e1', '%', ' ', '+x', '²', '/3', '<b>', ')'];

function bent(value: unknown, random: Random): unknown {
  if (typeof value === 'string') return value + random.pick(tails);
  if (typeof value === 'number') return value + random.integer(-2, 2);
  if (Array.isArray(value)) return random.shuffle(value.map((part: unknown) => bent(part, random)));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, bent(part, random)]),
  );
}

/** What each submission is worth, with every verdict and remark, as text; `from` to before `to`. */
export async function gradeSubmissions(
  text: string,
  from: number,
  to: number,
): Promise<readonly string[]> {
  const known = new Map<string, { one: Identified; bank: Bank }>();
  for (const of of assignments()) {
    const one = await identified(of);
    known.set(one.id, { one, bank: await gradingBank(of, supply) });
  }
  const receipts: readonly Receipt[] = JSON.parse(text);
  const marks = receipts.slice(from, to).map(async (receipt) => {
    const { one, bank } = known.get(receipt.assignment) ?? {};
    return one && bank ? JSON.stringify(await regrade(one, receipt, bank)) : 'unknown';
  });
  return Promise.all(marks);
}
