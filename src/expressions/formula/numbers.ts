// Numbers, and what a comma right between digits means. It is decimal, but in a list it separates; in
// norm( ) and inv( ), which may have a single part, it is decimal unless that could mean another thing.
import type { Reading } from './reading.ts';
import { Refusal } from './refusal.ts';
import { numeral, type Tree } from './tree.ts';
import { say } from './words.ts';

export function numberOf(reading: Reading, digits: string): Tree {
  const { decimal = 'either' } = reading.language;
  const token = reading.peek(-1);
  if (decimal === 'comma' && digits.includes('.')) throw new Refusal(say('decimalComma'), token);
  const decimals = decimal === 'point' ? withPoint(reading) : decimalsBehind(reading, digits);
  if (decimals === undefined) return numeral(plain(digits));
  reading.at += 2;
  return numeral(plain(`${digits}.${decimals}`));
}

const plain = (digits: string): string =>
  digits
    .replace(/^\./u, '0.')
    .replace(/\.(?=e|$)/iu, '')
    .toLowerCase();

/** Whether a comma stands right between two numbers, `ahead` of the next token. */
function isTight(reading: Reading, ahead = 0): boolean {
  const [before, comma, behind] = [-1, 0, 1].map((step) => reading.peek(ahead + step));
  return (
    reading.sign(ahead) === ',' &&
    behind?.kind === 'number' &&
    before?.end === comma?.start &&
    comma?.end === behind.start
  );
}

/** Nothing, or a refusal: a comma is no decimal sign. */
function withPoint(reading: Reading): undefined {
  if (reading.scope.comma === 'decimal' && isTight(reading))
    throw new Refusal(say('decimalPoint'), reading.next);
}

/** What stands behind a decimal comma; undefined where there is none. */
function decimalsBehind(reading: Reading, digits: string): string | undefined {
  const { comma } = reading.scope;
  if (comma === 'separates' || !isTight(reading) || /e/iu.test(digits)) return undefined;
  const { text } = reading.peek(1);
  const pointed = `${digits}${text}`.includes('.');
  if (comma === 'either') {
    if (pointed) return undefined;
    if (isTight(reading, 2) || isIndexOfNorm(reading))
      throw new Refusal(say('ambiguousComma'), reading.next);
  }
  if (pointed || isTight(reading, 2)) throw new Refusal(say('twoSigns'), reading.next);
  return text;
}

/** Whether `1)` or `2)` follows the comma, as in norm(w/2,1). */
const isIndexOfNorm = (reading: Reading): boolean =>
  /^[12]$/u.test(reading.peek(1).text) && /[)\]}]/u.test(reading.sign(2));
