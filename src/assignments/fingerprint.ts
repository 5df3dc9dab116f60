// Four words that stand for a key, so that people can compare it by eye or by phone.
import { utf8 } from './bytes.ts';
import { words } from './words.ts';

/** Makes each guess cost as much as a passphrase's: a key with the same words takes years to find. */
const iterations = 50_000;

/** `amber-river-lamp-stone`: 32 bits of a slow hash of the text. */
export async function fingerprint(text: string): Promise<string> {
  const base = await crypto.subtle.importKey('raw', utf8(text), 'PBKDF2', false, ['deriveBits']);
  const salt = utf8('shrinkage fingerprint 1');
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    base,
    32,
  );
  return Array.from(new Uint8Array(bits), (byte) => words[byte] ?? '').join('-');
}
