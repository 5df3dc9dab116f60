import { describe, expect, it } from 'vitest';
import { askedOf } from '#assignments/asked.ts';
import {
  assignment,
  began,
  ada,
  ownNumeric,
  supply,
} from '#assignments/assignment.test-support.ts';
import { identified, type Assignment } from '#assignments/assignment.ts';
import { gradingBank } from '#assignments/bank.ts';
import { personalSeed } from '#assignments/personal-seed.ts';
import { regrade } from '#assignments/regrade.ts';
import { memoryStore } from '#progress/memory-store.ts';
import { openProgress } from '#progress/progress.ts';
import { drawNumbers, pendingOf, receiptAt, unanswered, type Run } from './run.ts';

const of: Assignment = {
  ...assignment,
  entries: [
    ...assignment.entries.slice(0, 2),
    { own: { ...ownNumeric, key: { answer: 'a + b', tolerance: 0.001 } }, weight: 1 },
  ],
};

async function begun(): Promise<Run> {
  let now = began;
  const known = await identified(of);
  const bank = await gradingBank(of, supply);
  const seed = await personalSeed(known.id, ada, 1);
  const progress = await openProgress(memoryStore(), () => (now += 1000));
  const questions = askedOf(of, seed).map((asked) => ({
    asked,
    item: bank(asked.id, asked.version),
  }));
  return { identified: known, student: ada, take: 1, began, seed, questions, progress };
}

describe('a student at an assignment', () => {
  it('gets own numbers once, and keeps what was typed at them', async () => {
    const run = await begun();
    drawNumbers(run);
    const id = run.questions[0]?.asked.id ?? '';
    expect(run.progress.draft(id)).toMatchObject({ seed: run.seed, version: 1 });
    const typed = { version: 1, seed: run.seed, response: { w: '7' } };
    await run.progress.saveDraft(id, typed);
    drawNumbers(run);
    expect(run.progress.draft(id)).toEqual(typed);
    expect(unanswered(run)).toEqual([1, 2]);
  });

  it('hands in what was checked, and what stands in the fields', async () => {
    const run = await begun();
    drawNumbers(run);
    const own = run.questions[2]?.item;
    const right = own?.variant(run.seed).answers.right;
    const answered = { item: 'own/slope', itemVersion: 1, seed: run.seed, attempt: 1 };
    const wrong = { ...answered, response: { answer: '99' }, points: 0, misconceptions: [] };
    await run.progress.record({ kind: 'answered', ...wrong });
    await run.progress.saveDraft('own/slope', {
      version: 1,
      seed: run.seed,
      response: right,
      hints: [0],
    });
    expect(pendingOf(run)).toEqual([{ item: 'own/slope', version: 1, response: right, hints: 1 }]);
    const receipt = await receiptAt(run, began + 9e6);
    expect(receipt.log.map(({ at }) => at)).toEqual([expect.any(Number), 9e6]);
    const marks = await regrade(run.identified, receipt, await gradingBank(of, supply));
    expect(marks.flags).toEqual([]);
    expect(marks.items[2]).toMatchObject({ verdict: 'right', points: 0.8, tries: 2 });
  });

  it('does not hand in the same answer twice', async () => {
    const run = await begun();
    drawNumbers(run);
    const response = { answer: '99' };
    const answered = { item: 'own/slope', itemVersion: 1, seed: run.seed, attempt: 1 };
    await run.progress.record({
      kind: 'answered',
      ...answered,
      response,
      points: 0,
      misconceptions: [],
    });
    await run.progress.saveDraft('own/slope', { version: 1, seed: run.seed, response });
    expect(pendingOf(run)).toEqual([]);
  });
});
