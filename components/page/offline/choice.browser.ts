// What the reader chose to keep for use without a network. Where nothing can be noted, nothing was chosen.
import { choiceName } from '#offline/names.ts';

const key = choiceName(import.meta.env.BASE_URL);

/** `whole` the course, `off` for nothing. */
export type Choice = 'whole' | 'off';

export function choice(): Choice | undefined {
  try {
    const noted = localStorage.getItem(key);
    return noted === 'whole' || noted === 'off' ? noted : undefined;
  } catch {
    return undefined;
  }
}

export function choose(chosen: Choice): void {
  try {
    localStorage.setItem(key, chosen);
  } catch {
    // It lasts as long as the page.
  }
}

/** Whether a few megabytes are too much to fetch unasked. */
export function savesData(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection');
  if (typeof connection !== 'object' || connection === null) return false;
  const slow = 'effectiveType' in connection && /2g/.test(String(connection.effectiveType));
  return slow || ('saveData' in connection && connection.saveData === true);
}
