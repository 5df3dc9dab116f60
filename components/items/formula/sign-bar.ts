import { say } from '#say/answers.ts';
import { decimalSign } from '#language/write-number.ts';

/** Where the caret, or what was selected, goes in what a button inserts. */
const dots = '…';

export interface Insertion {
  readonly text: string;
  /** Where the caret stands afterwards. */
  readonly caret: number;
}

/** The text with a sign inserted at the selection, around it where the sign has dots. */
export function insertSign(text: string, start: number, end: number, sign: string): Insertion {
  const selected = text.slice(start, end);
  const [before = '', after] = sign.split(dots);
  const inserted = after === undefined ? sign : before + selected + after;
  const within = after === undefined ? sign.length : before.length + selected.length;
  const caret = after !== undefined && selected !== '' ? inserted.length : within;
  return { text: text.slice(0, start) + inserted + text.slice(end), caret: start + caret };
}

/** The same sign, with a semicolon between its parts where the comma is a decimal sign. */
export const localSign = (sign: string): string =>
  decimalSign() === ',' ? sign.replace(',', '; ') : sign;

const spoken = {
  '²': 'squared',
  ᵀ: 'transposed',
  '√(…)': 'root',
  '|…|': 'absolute',
  '‖…‖': 'norm',
  '(…)': 'brackets',
  'Σ(…)': 'sum',
  '½': 'half',
  '⁻¹': 'inverse',
} as const;

const isSpoken = (sign: string): sign is keyof typeof spoken => sign in spoken;

/** What a button says to who does not see its sign. */
export const spokenSign = (sign: string): string =>
  isSpoken(sign)
    ? say('insertSpoken', { sign, words: say(spoken[sign]) })
    : say('insert', { sign });
