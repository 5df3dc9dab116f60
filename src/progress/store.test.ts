import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import type { ProgressEvent } from './event.ts';
import { indexedDbStore } from './indexeddb-store.browser.ts';
import { memoryStore } from './memory-store.ts';

let databases = 0;
const freshName = () => `shrinkage:/${databases++}/`;

const viewed = (time: number): ProgressEvent => ({
  kind: 'viewed',
  version: 1,
  time,
  lesson: 'one-weight',
});

describe.each([
  ['memory', memoryStore],
  ['IndexedDB', () => indexedDbStore(freshName())],
])('the %s store', (_, open) => {
  test('starts empty', async () => {
    const store = open();
    expect(await store.events()).toEqual([]);
    expect(await store.drafts()).toEqual({});
  });

  test('gives events back in the order they were appended, whatever their times', async () => {
    const store = open();
    await store.append([viewed(3), viewed(1)]);
    await store.append([viewed(2)]);
    expect(await store.events()).toEqual([viewed(3), viewed(1), viewed(2)]);
  });

  test('keeps the newest draft of each item, and none for undefined', async () => {
    const store = open();
    await store.saveDraft('a', '1');
    await store.saveDraft('a', ['1,5', 'none']);
    await store.saveDraft('b', null);
    await store.saveDraft('c', 'gone');
    await store.saveDraft('c', undefined);
    expect(await store.drafts()).toEqual({ a: ['1,5', 'none'], b: null });
  });

  test('takes hurried drafts in the order in which they were typed', async () => {
    const store = open();
    await Promise.all(['1', '1,', undefined, '1,5'].map((text) => store.saveDraft('a', text)));
    expect(await store.drafts()).toEqual({ a: '1,5' });
  });

  test('erases events and drafts, and takes new ones after', async () => {
    const store = open();
    await store.append([viewed(1)]);
    await store.saveDraft('a', '1');
    await store.erase();
    expect([await store.events(), await store.drafts()]).toEqual([[], {}]);
    await store.append([viewed(2)]);
    expect(await store.events()).toEqual([viewed(2)]);
  });
});

describe('the IndexedDB store', () => {
  test('keeps progress for the next visit, apart for each base path', async () => {
    const name = freshName();
    await indexedDbStore(name).append([viewed(1)]);
    expect(await indexedDbStore(name).events()).toEqual([viewed(1)]);
    expect(await indexedDbStore(freshName()).events()).toEqual([]);
  });

  test('lets a newer version in, and says that the page is old', async () => {
    const name = freshName();
    const store = indexedDbStore(name);
    await store.append([viewed(1)]);
    const newer = await openDB(name, 2);
    await expect(store.events()).rejects.toMatchObject({
      reason: 'blocked',
      message: expect.stringContaining('reload'),
    });
    newer.close();
  });

  test('gives up on an open that hangs, and uses it once it comes', async () => {
    const name = freshName();
    const store = indexedDbStore(name, 20);
    const otherTab = await openDB(name, 1, {
      upgrade: (database) => {
        database.createObjectStore('events', { autoIncrement: true });
        database.createObjectStore('drafts');
      },
    });
    const deleted = deleteDB(name);
    await expect(store.events()).rejects.toMatchObject({ reason: 'blocked' });
    otherTab.close();
    await deleted;
    await store.append([viewed(1)]);
    expect(await store.events()).toEqual([viewed(1)]);
  });

  test.each([
    ['QuotaExceededError', 'full'],
    ['SecurityError', 'blocked'],
    ['InvalidStateError', 'blocked'],
  ])('turns a %s into a notice, and opens again afterwards', async (error, reason) => {
    const store = indexedDbStore(freshName());
    const open = indexedDB.open.bind(indexedDB);
    indexedDB.open = () => {
      throw new DOMException('', error);
    };
    await expect(store.append([viewed(1)])).rejects.toMatchObject({ name: 'StoreFailure', reason });
    indexedDB.open = open;
    await store.append([viewed(1)]);
    expect(await store.events()).toHaveLength(1);
  });
});
