// What tests of progress share: an answer, a clock, stores and places that can fail.
import { memoryStore } from './memory-store.ts';
import { openProgress } from './progress.ts';
import { StoreFailure, type ProgressStore } from './store.ts';
import type { WriteAhead } from './write-ahead.ts';

export const answer = (response: unknown, points = 1) =>
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

/** What pages write before the store answers, shared by all pages of a browser. */
export function localPlace() {
  const kept = new Map<number, string>();
  let pages = 0;
  return (): WriteAhead => {
    const own = pages++;
    return {
      keep: (text) => (text === '' ? kept.delete(own) : kept.set(own, text), true),
      left: () =>
        [...kept].flatMap(([page, text]) =>
          page === own ? [] : [{ text, forget: () => void kept.delete(page) }],
        ),
    };
  };
}

export function clock() {
  let time = 1000;
  return () => time++;
}

export const open = (store: ProgressStore = memoryStore()) => openProgress(store, clock());

/** A store that refuses everything while `full`. */
export function unreliableStore() {
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
