// Where a student was at an assignment, so that a reload goes on there.
import type { KeptRun } from '#components/assignments/run.ts';

const keyOf = (id: string): string => `shrinkage:${import.meta.env.BASE_URL}:assignment:${id}`;

export function keptRun(id: string): KeptRun | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(id)) ?? 'null');
    return isKept(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Blocked or full, the student types the name again after a reload; the answers are kept elsewhere. */
export function keepRun(id: string, kept: KeptRun | undefined): void {
  try {
    if (kept === undefined) localStorage.removeItem(keyOf(id));
    else localStorage.setItem(keyOf(id), JSON.stringify(kept));
  } catch {
    return;
  }
}

/**
 * The id under which this browser first saw an assignment of that salt: whoever edits a link rarely
 * changes it.
 */
export function firstSeen(salt: string, id: string): string {
  const key = `shrinkage:${import.meta.env.BASE_URL}:assignment-salt:${salt}`;
  try {
    const seen = localStorage.getItem(key);
    if (seen === null) localStorage.setItem(key, id);
    return seen ?? id;
  } catch {
    return id;
  }
}

const isKept = (kept: unknown): kept is KeptRun =>
  typeof kept === 'object' &&
  kept !== null &&
  'take' in kept &&
  'began' in kept &&
  'student' in kept &&
  Number.isSafeInteger(kept.take) &&
  Number.isSafeInteger(kept.began) &&
  typeof kept.student === 'object' &&
  kept.student !== null &&
  'name' in kept.student &&
  'id' in kept.student &&
  typeof kept.student.name === 'string' &&
  typeof kept.student.id === 'string';
