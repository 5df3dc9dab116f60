// Bytes and their texts.
import { Unfit } from './fields.ts';
import { say } from '#say/unfit.ts';

/** Bytes that WebCrypto takes. */
export type Bytes = Uint8Array<ArrayBuffer>;

export const utf8 = (text: string): Bytes => new TextEncoder().encode(text);

/** The text of bytes; throws a TypeError where they are not UTF-8. */
export const textOf = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { fatal: true }).decode(bytes);

/** SHA-256. Throws Unfit where the browser has no cryptography for the page. */
export async function digest(text: string | Bytes): Promise<Bytes> {
  if (!('subtle' in crypto)) throw new Unfit(say('needsHttps'));
  const bytes = typeof text === 'string' ? utf8(text) : text;
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

/** Without padding, as links and file names take it. */
export function base64url(bytes: Uint8Array): string {
  let signs = '';
  for (const byte of bytes) signs += String.fromCharCode(byte);
  return btoa(signs).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Undefined where the text is none, or not the only one of its bytes. */
export function fromBase64url(text: string): Bytes | undefined {
  if (!/^[\w-]*$/u.test(text) || text.length % 4 === 1) return undefined;
  const signs = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(signs, (sign) => sign.charCodeAt(0));
  return base64url(bytes) === text ? bytes : undefined;
}

export const joined = (...parts: readonly Uint8Array[]): Bytes => {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
};
