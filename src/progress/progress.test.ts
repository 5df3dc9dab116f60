import { describe, expect, test } from 'vitest';
import { memoryStore } from './memory-store.ts';
import { openProgress } from './progress.ts';
import { answer, open, unreliableStore } from './progress.test-support.ts';

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
    expect(await inner.drafts()).toEqual({ a: { time: 1001, response: 'half' } });
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

test('an answer handed in twice counts once, and its repetition is not stored', async () => {
  const store = memoryStore();
  const progress = await open(store);
  await Promise.all([progress.record(answer('1')), progress.record(answer('1'))]);
  expect(await store.events()).toHaveLength(1);
});

test('a clock set back puts no answer before an earlier one', async () => {
  const store = memoryStore();
  await (await openProgress(store, () => 9000)).record(answer('1', 0));
  const later = await openProgress(store, () => 10);
  await later.record(answer('2'));
  expect((await open(store)).state.items.get('one-weight/minimum')?.last.response).toBe('2');
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
