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

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The same text with ASCII signs, `^` for raised digits, `1/2` for ½, and no needless space. */
export function plainSigns(text: string): string {
  const ascii = text
    .replace(/[¼-¾⅐-⅞]/gu, (fraction) => ` ${fraction.normalize('NFKC')}`)
    .replace(/[０-９]/gu, (digit) => digit.normalize('NFKC'))
    .replace(/[⁺⁻⁰¹²³⁴-⁹]+/gu, (raised) => `^${Array.from(raised, lowered).join('')}`);
  return withoutNeedlessSpace(Array.from(ascii, (sign) => signs[sign] ?? sign).join(''));
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
