// A large class: 500 receipts of 20 questions of four lessons, opened, graded again, compared and
// analyzed. A teacher waits for it, so there is a limit: 5 seconds of work, whatever else runs.
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { askedOf } from '#assignments/asked.ts';
import { identified, type Assignment } from '#assignments/assignment.ts';
import { gradingBank, type Supply } from '#assignments/bank.ts';
import { utf8 } from '#assignments/bytes.ts';
import { newTeacherKey } from '#assignments/keys.ts';
import { personalSeed } from '#assignments/personal-seed.ts';
import { chained } from '#assignments/receipt.ts';
import { sealReceipt } from '#assignments/seal.ts';
import { formulaItem } from '#components/items/formula/item-type.ts';
import { numericItem } from '#components/items/numeric/item-type.ts';
import { singleChoiceItem } from '#components/items/single-choice/item-type.ts';
import { bookOf, countedOf } from '#gradebook/book.ts';
import { analysisOf } from '#gradebook/item-analysis.ts';
import { markAll } from '#gradebook/mark-all.ts';
import { suspicionsOf } from '#gradebook/suspicions.ts';

const students = 500;
const limit = 5000;

// Without Vite nobody knows what "?raw" means: some lessons read their data so.
registerHooks({
  load: (address, context, next) =>
    address.endsWith('.csv?raw')
      ? {
          format: 'module',
          shortCircuit: true,
          source: `export default ${JSON.stringify(readFileSync(fileURLToPath(address), 'utf8'))}`,
        }
      : next(address, context),
});

const lessons = {
  'penalty-term': (await import('#content/lessons/01-penalty-term/items.ts')).items,
  'one-weight': (await import('#content/lessons/02-one-weight/items.ts')).items,
  'many-weights': (await import('#content/lessons/03-many-weights/items.ts')).items,
  'singular-values': (await import('#content/lessons/04-singular-values/items.ts')).items,
};
const supply: Supply = {
  loadItems: (lesson) =>
    Promise.resolve(Object.entries(lessons).find(([slug]) => slug === lesson)?.[1] ?? []),
  makers: { choice: singleChoiceItem, numeric: numericItem, formula: formulaItem },
};

const teacher = await newTeacherKey();
const assignment: Assignment = {
  format: 'shrinkage-assignment',
  version: 1,
  title: 'A large class',
  entries: Object.values(lessons).flatMap((items) =>
    items
      .filter(({ purpose }) => purpose === 'graded')
      .slice(0, 5)
      .map(({ id, version }) => ({ item: id, version, weight: 1 })),
  ),
  policy: { attempts: 3, hintCost: 0, feedback: 'now' },
  takes: 1,
  salt: 'AAAAAAAAAAAAAAAAAAAAAA',
  bank: '',
  teacherKey: teacher.publicKey,
};
const of = await identified(assignment);

async function receiptOf(place: number): Promise<string> {
  const student = { name: `Student ${place}`, id: `s${place}` };
  const seed = await personalSeed(of.id, student, 1);
  const bank = await gradingBank(assignment, supply);
  const log = askedOf(assignment, seed).map(({ id, version }, at) => {
    const answers = bank(id, version)?.variant(seed).answers;
    const wrong = answers?.wrong[place % 3]?.response;
    const response = (place + at) % 3 === 0 ? (wrong ?? answers?.right) : answers?.right;
    return { item: id, version, at: at * 1000 + place, response: response ?? '' };
  });
  const receipt = { assignment: of.id, student, attempt: 1, seed, began: 0, handedIn: 1, log };
  return sealReceipt(await chained(receipt), teacher.publicKey);
}

test(
  `${students} receipts of ${assignment.entries.length} questions`,
  { timeout: 120_000 },
  async () => {
    const sealed: string[] = [];
    for (let place = 0; place < students; place += 1) sealed.push(await receiptOf(place));
    const files = sealed.map((text, place) => ({ name: `${place}.txt`, bytes: utf8(text) }));
    const used = process.cpuUsage();
    const began = performance.now();
    const steps = markAll(
      { files, found: [], identified: of, key: teacher.pair, keys: {}, mends: {} },
      supply,
    );
    let step = await steps.next();
    while (!step.done) step = await steps.next();
    const { submissions } = step.value;
    const suspicions = await suspicionsOf(submissions, of, []);
    const setting = { counting: 'best', suspicions, people: [], decided: new Map() } as const;
    const book = bookOf(submissions, setting);
    const analysis = analysisOf(countedOf(book).map(({ marks }) => marks));
    const all = performance.now() - began;
    const { user, system } = process.cpuUsage(used);
    const working = (user + system) / 1000;
    console.log(`${Math.round(working)} ms of work, ${Math.round(all)} ms by the clock`);
    expect(assignment.entries).toHaveLength(20);
    expect(book.rows).toHaveLength(students);
    expect(analysis.items).toHaveLength(20);
    expect(working).toBeLessThan(limit);
  },
);
