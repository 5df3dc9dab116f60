// Fetches what is missing: a few at a time, given up at the first trouble, gone on with at the next visit.
import type { Doing } from '../messages.ts';
import { Stale } from './fetch-file.ts';

// More would slow down the page that is being read.
const atOnce = 3;

/** Keeps `files` in their order; says how it ended, and `progress` after each. */
export async function fill(
  files: readonly string[],
  keep: (file: string) => Promise<void>,
  progress: () => void,
): Promise<Doing> {
  const left = files.values();
  let trouble: Doing | undefined;
  const work = async (): Promise<void> => {
    for (const file of left) {
      if (trouble !== undefined) return;
      try {
        await keep(file);
        progress();
      } catch (error) {
        trouble = troubleOf(error);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return trouble ?? 'ready';
}

/** What went wrong, in a word. */
function troubleOf(error: unknown): Doing {
  if (error instanceof Stale) return 'stale';
  return error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'offline';
}
