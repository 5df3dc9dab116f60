import { describe, expect, test } from 'vitest';
import { memoryStore } from './memory-store.ts';
import { openProgress } from './progress.ts';
import { answer, clock, localPlace, open, unreliableStore } from './progress.test-support.ts';

describe('drafts', () => {
  test('survive a reload, and the last typed text wins', async () => {
    const store = memoryStore();
    const progress = await open(store);
    await Promise.all(['1', '1,', '1,5'].map((text) => progress.saveDraft('a', text)));
    expect((await open(store)).draft('a')).toBe('1,5');
    await progress.saveDraft('a', undefined);
    expect((await open(store)).draft('a')).toBeUndefined();
  });

  test('are saved once the store has said so, and not before', async () => {
    const progress = await open();
    const seen: boolean[] = [];
    progress.follow(() => seen.push(progress.isSaved('a')));
    const stored = progress.saveDraft('a', '1');
    expect(progress.isSaved('a')).toBe(false);
    await stored;
    expect(progress.isSaved('a')).toBe(true);
    expect([seen[0], seen.at(-1)]).toEqual([false, true]);
  });

  test('typed in another tab are taken over, unless ours are later', async () => {
    const progress = await open();
    await progress.saveDraft('a', 'ours');
    progress.takeDraft('a', { time: 1, response: 'older' });
    expect([progress.draft('a'), progress.isFromElsewhere('a')]).toEqual(['ours', false]);
    progress.takeDraft('a', { time: 5000, response: 'theirs' });
    expect([progress.draft('a'), progress.isFromElsewhere('a')]).toEqual(['theirs', true]);
    await progress.saveDraft('a', 'ours again');
    expect(progress.isFromElsewhere('a')).toBe(false);
  });

  test('of a clock set back are still the later ones', async () => {
    const store = memoryStore();
    await (await openProgress(store, () => 9000)).saveDraft('a', 'before');
    const later = await openProgress(store, () => 10);
    await later.saveDraft('a', 'after');
    await later.reload();
    expect(later.draft('a')).toBe('after');
  });

  test('of an early release, without a time, are read', async () => {
    const store = memoryStore();
    await store.saveDraft('a', { version: 1, seed: 0, response: '1' });
    expect((await open(store)).draft('a')).toEqual({ version: 1, seed: 0, response: '1' });
  });
});

describe('what a page could not store before it ended', () => {
  test('is stored by the next, once, and not kept twice', async () => {
    const [place, { store, inner, state }] = [localPlace(), unreliableStore()];
    const ended = await openProgress(store, clock(), place());
    await ended.record(answer('1'));
    await ended.saveDraft('a', 'half');
    const [next, third] = [
      await openProgress(store, clock(), place()),
      await openProgress(inner, clock(), place()),
    ];
    state.full = false;
    await next.sync();
    expect([next.state.items.size, next.draft('a'), next.notice]).toEqual([1, 'half', undefined]);
    await third.reload();
    expect(third.state.items.get('one-weight/minimum')?.attempts).toBe(1);
    expect(place().left()).toEqual([]);
  });

  test('does not overwrite what was stored later, and damage in it is passed over', async () => {
    const [place, store] = [localPlace(), memoryStore()];
    const kept = [{ events: [], drafts: [['a', { time: 1, response: 'old' }]] }, { events: 3 }];
    for (const left of kept) place().keep(JSON.stringify(left));
    await store.saveDraft('a', { time: 2, response: 'new' });
    expect((await openProgress(store, clock(), place())).draft('a')).toBe('new');
  });
});
