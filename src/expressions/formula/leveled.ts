import { plainSign } from '../plain-signs.ts';

const alike = [
  ['∗•⋆@', '*'],
  ['′’‘´⊤ᵀ', "'"],
  ['∣', '|'],
  ['∥', '‖'],
  ['∑', 'Σ'],
  ['ˆ', '^'],
  [':', '/'],
  ['\u00a0', ' '],
] as const;

const leveledSign = (sign: string): string =>
  alike.find(([signs]) => signs.includes(sign))?.[1] ?? plainSign(sign);

/** The same text with signs that look alike made one, each in its place. */
export const leveled = (text: string): string =>
  text
    .replace(/[\u{1d400}-\u{1d7ff}]/gu, (letter) => `${letter.normalize('NFKC')} `)
    .replace(/[µϐ-ϵ！-～]/gu, (sign) => sign.normalize('NFKC'))
    .replace(/[^ -~]|[:@]/gu, leveledSign);
