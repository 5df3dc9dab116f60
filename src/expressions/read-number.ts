// One number as people type it. A comma is always the decimal sign: `16,000` is 16, never a guess
// at sixteen thousand, and the reading is shown so that a surprise is seen.
import { say } from '#say/numbers.ts';
import { decimalSign } from '#language/write-number.ts';
import { readDecimal, type Precision } from './decimal.ts';
import { formatNumber } from './format-number.ts';
import { plainSigns } from './plain-signs.ts';
import { explainUnreadable } from './unreadable.ts';

export interface NumberRead {
  readonly kind: 'number';
  readonly value: number;
  /** Exactly as typed. */
  readonly text: string;
  /** How finely it was typed; undefined for a fraction, which is exact. */
  readonly precision: Precision | undefined;
  /** How it was read, where that is not plain: "read as 1.5". */
  readonly echo?: string;
}

export interface NoNumber {
  readonly kind: 'none';
  /** What was wrong and what to type instead, in a sentence. */
  readonly message: string;
}

const longest = 100;

/** Reads `1,5`, `-4/7`, `3e-2`, `3×10⁻²`, `50 %`, `½`, `w = 2`; explains what it cannot read. */
export function readNumber(text: string): NumberRead | NoNumber {
  if (text.length > longest) return none(say('tooLong', { longest }));
  const plain = powerOfTen(withoutName(plainSigns(text)));
  const read = plain.includes('/') ? readFraction(plain) : readDecimal(plain);
  if (read === undefined) return none(explainUnreadable(plain));
  const unkept = beyondDoubles(plain, read.value);
  return unkept === undefined ? numberRead(text, read) : none(unkept);
}

interface Reading {
  readonly value: number;
  readonly precision?: Precision;
}

const none = (message: string): NoNumber => ({ kind: 'none', message });

/** Drops `w =`, `λ₁ =` or a lone `=`, but not the `2 =` of a calculation. */
const withoutName = (plain: string): string => plain.replace(/^(?:[\p{L}\\][^=]*)?=/u, '');

/** Turns `3*10^-2` into `3e-2`, and `10^-2` into `1e-2`. */
const powerOfTen = (plain: string): string =>
  plain
    .replace(/(?<=[\d.,]) ?[*x] ?10(?:\^|\*\*)[({]?([-+]?\d+)[)}]?(?=%?$)/iu, 'e$1')
    .replace(/^([-+]?)10(?:\^|\*\*)[({]?([-+]?\d+)[)}]?(?=%?$)/u, '$11e$2');

function readFraction(plain: string): Reading | undefined {
  const percent = plain.endsWith('%');
  const [above, below, ...more] = (percent ? plain.slice(0, -1) : plain)
    .split('/')
    .map(readDecimal);
  if (above === undefined || below === undefined || more.length > 0) return undefined;
  return { value: below.value === 0 ? NaN : above.value / below.value / (percent ? 100 : 1) };
}

function beyondDoubles(plain: string, value: number): string | undefined {
  const typedZero = !/^[^e/]*[1-9]/iu.test(plain);
  if (Number.isNaN(value)) return say('byZero');
  if (!Number.isFinite(value)) return say('tooLarge');
  return value === 0 && !typedZero ? say('tooSmall') : undefined;
}

function numberRead(text: string, { value, precision }: Reading): NumberRead {
  const read = { kind: 'number', value, text, precision } as const;
  // Plain decimals and fractions need no echo.
  if (isPlain(text.trim().replaceAll(decimalSign(), ''))) return read;
  const number = formatNumber(value, 15);
  const [, thousands] = /[1-9]\d*([.,])\d{3}(?!\d)/u.exec(text) ?? [];
  if (thousands === undefined || thousands === decimalSign())
    return { ...read, echo: say('readAs', { number }) };
  return { ...read, echo: say(thousands === ',' ? 'readAsComma' : 'readAsPoint', { number }) };
}

const isPlain = (text: string): boolean => /^[-+−]?\d+(?:\/\d+)?$/u.test(text);
