import { expect, test } from 'vitest';
import { memoryStore } from './memory-store.ts';
import { openProgress, type Progress } from './progress.ts';
import type { ProgressStore } from './store.ts';

const answer = (response: unknown) =>
  ({
    kind: 'answered',
    item: 'one-weight/minimum',
    itemVersion: 1,
    seed: 0,
    attempt: 1,
    response,
    points: 1,
    misconceptions: [],
  }) as const;

function clock() {
  let time = 1000;
  return () => time++;
}

const open = (store: ProgressStore = memoryStore()) => openProgress(store, clock());

const used = async (): Promise<Progress> => {
  const progress = await open();
  await progress.record({ kind: 'viewed', lesson: 'one-weight' });
  await progress.record({ ...answer({ blanks: ['1', 'none'] }), hints: 1, review: true });
  await progress.record({ ...answer('2'), seed: 1, review: true });
  await progress.record({ kind: 'undone', item: 'one-weight/minimum', itemVersion: 1, seed: 1 });
  await progress.saveDraft('a', 'half');
  return progress;
};

test('a file carries everything to another browser, once', async () => {
  const from = await used();
  const store = memoryStore();
  const to = await open(store);
  const text = from.exportText();
  expect(await to.importText(text)).toEqual({ outcome: 'imported', added: 4, known: 0 });
  expect(await to.importText(text)).toEqual({ outcome: 'imported', added: 0, known: 4 });
  expect(to.state).toEqual(from.state);
  expect((await open(store)).state).toEqual(from.state);
  expect(to.draft('a')).toBe('half');
});

test('a file does not overwrite what is being typed', async () => {
  const to = await open();
  await to.saveDraft('a', 'newer');
  await to.importText((await used()).exportText());
  expect(to.draft('a')).toBe('newer');
});

test('a file undoes an erasing', async () => {
  const progress = await used();
  const before = progress.state;
  const text = progress.exportText();
  expect(await progress.erase()).toBeUndefined();
  expect([progress.state.items.size, progress.draft('a')]).toEqual([0, undefined]);
  await progress.importText(text);
  expect(progress.state).toEqual(before);
});

const file = (events: unknown, drafts: unknown = {}) =>
  JSON.stringify({ format: 'shrinkage-progress', version: 1, events, drafts });
const stamped = { ...answer('1'), version: 1, time: 1 };
const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;

test.each([
  ['nothing', '', 'not a file of saved progress'],
  ['another format', '{"format":"gpx"}', 'not a file of saved progress'],
  ['a bare null', 'null', 'lacks parts'],
  ['a newer version', '{"format":"shrinkage-progress","version":2}', 'newer version'],
  ['no events', '{"format":"shrinkage-progress","version":1}', 'damaged'],
  ['points beyond 1', file([stamped, { ...stamped, points: 99 }]), 'Entry 2'],
  ['points that are text', file([{ ...stamped, points: '1' }]), 'Entry 1'],
  ['a time no calendar has', file([{ ...stamped, time: 1e300 }]), 'Entry 1'],
  ['an unknown kind', file([{ ...stamped, kind: '__proto__' }]), 'Entry 1'],
  ['markup as an item', file([{ ...stamped, item: '<img src=x>' }]), 'Entry 1'],
  ['no response', file([{ ...stamped, response: undefined }]), 'Entry 1'],
  ['endless nesting', file([stamped]).replace('"response":"1"', `"response":${deep}`), 'Entry 1'],
  ['drafts of another shape', file([], [1]), 'damaged'],
  ['eleven megabytes', file([], { a: 'x'.repeat(11_000_000) }), 'too large'],
])('a file is refused with %s, and nothing is lost', async (_, text, reason) => {
  const progress = await used();
  const before = progress.exportText();
  expect(await progress.importText(text)).toEqual({
    outcome: 'refused',
    message: expect.stringContaining(reason),
  });
  expect(progress.exportText()).toBe(before);
});
