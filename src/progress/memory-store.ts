import type { ProgressEvent } from './event.ts';
import type { ProgressStore } from './store.ts';

/** Keeps progress until the page closes; for tests, and for pages that nobody returns to. */
export function memoryStore(): ProgressStore {
  const events: ProgressEvent[] = [];
  const drafts = new Map<string, unknown>();
  return {
    append: async (added) => void events.push(...added),
    events: async () => [...events],
    saveDraft: async (item, response) => {
      if (response === undefined) drafts.delete(item);
      else drafts.set(item, response);
    },
    drafts: async () => Object.fromEntries(drafts),
    erase: async () => {
      events.length = 0;
      drafts.clear();
    },
  };
}
