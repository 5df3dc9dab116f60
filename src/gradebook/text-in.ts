// The text of a file that may hold anything.
import { say } from '#say/marking.ts';

/** Throws an Error with a sentence where the bytes are no text. */
export function textIn(bytes: Uint8Array): string {
  const text = decoded(bytes);
  // Control signs that no text has: a picture, a PDF, a document of a word processor.
  // eslint-disable-next-line no-control-regex
  if (text !== undefined && !/[\u0000-\u0008\u000E-\u001A]/u.test(text)) return text;
  throw new Error(say('noText'));
}

/** Spreadsheets write UTF-16 with a mark at its beginning; all others write UTF-8. */
function decoded(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const name =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes);
  } catch {
    // Old spreadsheets write names in Latin letters; a receipt itself has none but ASCII.
    return name === 'utf-8' ? new TextDecoder('windows-1252').decode(bytes) : undefined;
  }
}
