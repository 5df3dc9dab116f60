import { expect, test } from 'vitest';
import { elasticNetMinimum as item } from '#content/lessons/02-one-weight/items/minima.ts';
import { memoryStore } from '#progress/memory-store.ts';
import { openProgress } from '#progress/progress.ts';
import type { Policy } from '#quiz/policy.ts';
import { ItemSession } from './item-session.svelte.ts';

const free: Policy = { attempts: 3, hintCost: 0, feedback: 'now' };

async function begun(policy = free) {
  let time = 1;
  const progress = await openProgress(memoryStore(), () => time++);
  const session = new ItemSession({ item, progress, policy });
  session.begin();
  return { progress, session };
}

test('hints are kept with the answer, each once, and new numbers close them', async () => {
  const { progress, session } = await begun();
  for (const place of [0, 1, 0]) session.openHint(place);
  session.change({ w: '5/3' });
  session.check();
  expect(progress.state.items.get(item.id)?.last).toMatchObject({ points: 1, hints: 2 });
  session.startAfresh();
  expect([session.hints, session.seed]).toEqual([[], 1]);
});

test('a verdict that comes later is not shown, and the answer can be changed', async () => {
  const { progress, session } = await begun({ ...free, feedback: 'later' });
  for (const w of ['1', '2', '3', '4']) {
    session.change({ w });
    session.check();
  }
  expect([session.marks, session.finished]).toEqual([undefined, false]);
  expect(progress.state.items.get(item.id)?.attempts).toBe(4);
});

test('unreadable answers spend no attempt, and the same answer is not judged twice', async () => {
  const { session } = await begun();
  session.check();
  session.change({ w: 'abc' });
  session.check();
  expect(session.grade?.outcome).toBe('ungraded');
  session.change({ w: '9' });
  session.check();
  session.check();
  session.change({ w: '98' });
  session.change({ w: '9' });
  session.check();
  expect(session.standing.attempts).toBe(1);
});

test('a verdict given in another tab is shown here, and falls when it is undone', async () => {
  const { progress, session } = await begun();
  session.change({ w: '9' });
  const { id, version } = item;
  const numbers = { item: id, itemVersion: version, seed: 0 };
  const answer = { ...numbers, attempt: 1, response: { w: '9' }, points: 0, misconceptions: [] };
  await progress.record({ kind: 'answered', ...answer, review: true });
  expect([session.marks?.outcome, session.standing.attempts]).toEqual(['graded', 1]);
  await progress.record({ kind: 'undone', ...numbers });
  expect([session.marks, session.standing.attempts]).toEqual([undefined, 0]);
});

test('what another tab typed takes the place of what stood here, which is still offered', async () => {
  const { progress, session } = await begun();
  session.change({ w: 'ours' });
  const theirs = { version: item.version, seed: 0, response: { w: 'theirs' } };
  progress.takeDraft(item.id, { time: 900, response: theirs });
  expect([session.response, session.replaced]).toEqual([{ w: 'theirs' }, { w: 'ours' }]);
});
