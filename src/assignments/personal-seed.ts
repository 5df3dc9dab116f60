// Each student's own numbers, which the teacher can draw again.
import { utf8 } from './bytes.ts';

/** Who hands in, as typed; either may be empty, not both. */
export interface Student {
  readonly name: string;
  /** The number or login by which the class knows them. */
  readonly id: string;
}

/** What tells students apart: the id where there is one, however it is spaced and capitalized. */
export const studentKey = ({ name, id }: Student): string =>
  (id.trim() || name).normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();

/**
 * HMAC-SHA-256(assignment's id, [who, take]) as a whole number from 1 to 2⁵³ − 1.
 *
 * It gives the variants, the choice from pools and the order of options. `take` counts from 1.
 */
export async function personalSeed(
  assignment: string,
  student: Student,
  take: number,
): Promise<number> {
  const key = await crypto.subtle.importKey(
    'raw',
    utf8(assignment),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  );
  const message = utf8(JSON.stringify([studentKey(student), take]));
  const bytes = new DataView(await crypto.subtle.sign('HMAC', key, message));
  return (bytes.getUint32(0) % 2 ** 21) * 2 ** 32 + bytes.getUint32(4) || 1;
}
