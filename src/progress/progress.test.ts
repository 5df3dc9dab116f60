import { describe, expect, test } from 'vitest';
import { memoryStore } from './memory-store.ts';
import { openProgress } from './progress.ts';
import { StoreFailure, type ProgressStore } from './store.ts';

const answer = (response: unknown, points = 1) =>
  ({
    kind: 'answered',
    item: 'one-weight/minimum',
    itemVersion: 1,
    seed: 0,
    attempt: 1,
    response,
    points,
    misconceptions: [],
  }) as const;

function clock() {
  let time = 1000;
  return () => time++;
}

const open = (store: ProgressStore = memoryStore()) => openProgress(store, clock());

/** A store that refuses everything while `full`. */
function unreliableStore() {
  const inner = memoryStore();
  const state = { full: true };
  const guarded = <Result>(action: () => Promise<Result>): Promise<Result> =>
    state.full ? Promise.reject(new StoreFailure('full', 'No room.')) : action();
  const store: ProgressStore = {
    append: (events) => guarded(() => inner.append(events)),
    events: () => guarded(() => inner.events()),
    saveDraft: (item, response) => guarded(() => inner.saveDraft(item, response)),
    drafts: () => guarded(() => inner.drafts()),
    erase: () => guarded(() => inner.erase()),
  };
  return { store, inner, state };
}

describe('recording', () => {
  test('shows an answer at once and gives it back on the next visit', async () => {
    const store = memoryStore();
    const progress = await open(store);
    let changes = 0;
    progress.subscribe(() => changes++);
    const stored = progress.record(answer('4/3'));
    expect(progress.state.items.get('one-weight/minimum')?.last.response).toBe('4/3');
    expect(changes).toBe(1);
    await stored;
    const [event] = await store.events();
    expect(event).toEqual({ ...answer('4/3'), version: 1, time: 1000 });
    expect((await open(store)).state).toEqual(progress.state);
  });

  test('tells answers of one millisecond apart', async () => {
    const store = memoryStore();
    const progress = await openProgress(store, () => 5);
    await Promise.all([progress.record(answer('1', 0)), progress.record(answer('2'))]);
    await progress.reload();
    expect(progress.state.items.get('one-weight/minimum')?.attempts).toBe(2);
  });

  test('keeps a copy, so that editing the answer later does not change what was graded', async () => {
    const response = ['1'];
    const progress = await open();
    await progress.record(answer(response));
    response[0] = '2';
    expect(progress.state.items.get('one-weight/minimum')?.last.response).toEqual(['1']);
  });

  test('keeps what a store refuses, says why, and stores it all when there is room', async () => {
    const { store, inner, state } = unreliableStore();
    await inner.append([{ kind: 'viewed', lesson: 'one-weight', version: 1, time: 1 }]);
    const progress = await open(store);
    await progress.record(answer('1', 0));
    await progress.saveDraft('a', 'half');
    expect(progress.notice?.reason).toBe('full');
    expect(progress.state.items.size).toBe(1);
    state.full = false;
    await progress.record(answer('2'));
    expect(progress.notice).toBeUndefined();
    expect(progress.state.lessons.size).toBe(1);
    expect(await inner.events()).toHaveLength(3);
    expect(await inner.drafts()).toEqual({ a: 'half' });
  });

  test('sees what another tab stored, and what it erased', async () => {
    const store = memoryStore();
    const [here, there] = [await open(store), await open(store)];
    await here.record(answer('1'));
    await there.reload();
    expect(there.state).toEqual(here.state);
    await here.erase();
    await there.reload();
    expect(there.state.items.size).toBe(0);
  });
});

describe('drafts', () => {
  test('survive a reload, and the last typed text wins', async () => {
    const store = memoryStore();
    const progress = await open(store);
    await Promise.all(['1', '1,', '1,5'].map((text) => progress.saveDraft('a', text)));
    expect((await open(store)).draft('a')).toBe('1,5');
    await progress.saveDraft('a', undefined);
    expect((await open(store)).draft('a')).toBeUndefined();
  });
});

test('an erasing that the store refuses is said, and keeps everything', async () => {
  const { store, state } = unreliableStore();
  state.full = false;
  const progress = await open(store);
  await progress.record(answer('1'));
  state.full = true;
  expect((await progress.erase())?.message).toBe('No room.');
  expect(progress.state.items.size).toBe(1);
});
