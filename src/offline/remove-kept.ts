import { memoryName, shelfName } from './names.ts';

/** Removes the files that a worker of `base` kept, and what it noted of them. */
export const removeKept = (base: string): Promise<unknown> =>
  Promise.all([caches.delete(shelfName(base)), caches.delete(memoryName(base))]);
