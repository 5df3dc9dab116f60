// Phones, word processors and textbooks write the same sign in several ways; reading starts by
// making them one.
const lookalikes = {
  '-': '−–‐‑',
  '*': '·⋅×∙∗•⋆',
  '/': '⁄∕÷',
  '|': '∣',
  '‖': '∥',
  '^': 'ˆ',
  "'": '′’‘´ᵀ⊤',
  '=': '≈~',
  '.': '٫',
} as const;

/** The ASCII sign, or the bar of a norm, that a single sign stands for; itself where it stands for none. */
export const plainSign = (sign: string): string =>
  Object.entries(lookalikes).find(([, others]) => others.includes(sign))?.[0] ?? sign;

/** Raised, lowered, full-width and styled signs as plain ones: `-2` for ⁻², `1/2` for ½. */
export const onTheLine = (text: string): string =>
  Array.from(text.normalize('NFKC'), plainSign).join('');

/** The same text with ASCII signs, `^` for raised digits, `1/2` for ½, and no needless space. */
export function plainSigns(text: string): string {
  const ascii = text
    .replace(/[¼-¾⅐-⅞]/gu, (fraction) => ` ${onTheLine(fraction)}`)
    .replace(/[！-～]/gu, onTheLine)
    .replace(/[⁺⁻⁰¹²³⁴-⁹]+/gu, (raised) => `^${onTheLine(raised)}`);
  return withoutNeedlessSpace(Array.from(ascii, plainSign).join(''));
}

const withoutNeedlessSpace = (text: string): string =>
  text
    .split(/\s+/u)
    .filter((word) => word !== '')
    .join(' ')
    .replace(/ ?([-+*/^=%(){}]) ?/gu, '$1');
