// Phones, word processors and textbooks write the same sign in several ways; reading starts by
// making them one.
const signs: Readonly<Record<string, string>> = {
  '−': '-',
  '–': '-',
  '‐': '-',
  '‑': '-',
  '－': '-',
  '＋': '+',
  '·': '*',
  '⋅': '*',
  '×': '*',
  '∙': '*',
  '⁄': '/',
  '∕': '/',
  '÷': '/',
  '＝': '=',
  '≈': '=',
  '～': '=',
  '~': '=',
  '٫': '.',
  '．': '.',
  '，': ',',
  '％': '%',
};

/** The ASCII sign that a single sign stands for; itself where it stands for none. */
export const plainSign = (sign: string): string => signs[sign] ?? sign;

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The same text with ASCII signs, `^` for raised digits, `1/2` for ½, and no needless space. */
export function plainSigns(text: string): string {
  const ascii = text
    .replace(/[¼-¾⅐-⅞]/gu, (fraction) => ` ${fraction.normalize('NFKC')}`)
    .replace(/[０-９]/gu, (digit) => digit.normalize('NFKC'))
    .replace(/[⁺⁻⁰¹²³⁴-⁹]+/gu, (raised) => `^${Array.from(raised, lowered).join('')}`);
  return withoutNeedlessSpace(Array.from(ascii, plainSign).join(''));
}

function lowered(raised: string): string {
  const digit = superscripts.indexOf(raised);
  return digit >= 0 ? String(digit) : raised === '⁻' ? '-' : '+';
}

const withoutNeedlessSpace = (text: string): string =>
  text
    .split(/\s+/u)
    .filter((word) => word !== '')
    .join(' ')
    .replace(/ ?([-+*/^=%(){}]) ?/gu, '$1');
