// A formula of a page as one line of text, from its MathML: what an excerpt shows and a search reads.

const raised: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '−': '⁻',
  '⊤': 'ᵀ',
  T: 'ᵀ',
  '∗': '*',
  '′': '′',
  i: 'ⁱ',
  n: 'ⁿ',
  '+': '⁺',
};
const lowered: Readonly<Record<string, string>> = {
  '0': '₀',
  '1': '₁',
  '2': '₂',
  '3': '₃',
  '4': '₄',
  '5': '₅',
  '6': '₆',
  '7': '₇',
  '8': '₈',
  '9': '₉',
  i: 'ᵢ',
  j: 'ⱼ',
  k: 'ₖ',
  '+': '₊',
  '−': '₋',
};
const marks: Readonly<Record<string, string>> = {
  '^': '\u0302',
  ˆ: '\u0302',
  '~': '\u0303',
  '˜': '\u0303',
  ˉ: '\u0304',
  '¯': '\u0304',
};
const signs: Readonly<Record<string, string>> = { '∥': '‖', '∣': '|', '\u2061': '' };
const between = /^[=+−<>≤≥≠≈←→⟹⟸⇒∝≫±]$/u;

const inSmall = (text: string, small: Readonly<Record<string, string>>, sign: string): string => {
  const letters = Array.from(text.replace(/\s/gu, ''));
  if (letters.every((letter) => small[letter] !== undefined))
    return letters.map((letter) => small[letter]).join('');
  return `${sign}${grouped(text)}`;
};

const grouped = (text: string): string => (/[\s/+−]/u.test(text) ? `(${text})` : text);

const partsOf = (node: Element): readonly string[] => Array.from(node.children, textOf);
const inRow = (node: Element): string => partsOf(node).join('');

const layouts: Readonly<Record<string, (parts: readonly string[]) => string>> = {
  msup: ([base = '', above = '']) => `${base}${inSmall(above, raised, '^')}`,
  msub: ([base = '', below = '']) => `${base}${inSmall(below, lowered, '_')}`,
  msubsup: ([base = '', below = '', above = '']) =>
    `${base}${inSmall(below, lowered, '_')}${inSmall(above, raised, '^')}`,
  mfrac: ([over = '', under = '']) =>
    over === '1' && under === '2' ? '½' : `${grouped(over)}/${grouped(under)}`,
  mover: ([base = '', above = '']) => `${base}${marks[above] ?? ''}`,
  munder: ([base = '', below = '']) => `${base} ${below} `,
  munderover: ([base = '', below = '', above = '']) => `${base} ${below} ${above} `,
  msqrt: (parts) => `√${grouped(parts.join(''))}`,
  mtd: (parts) => ` ${parts.join('')}`,
  mtr: (parts) => `${parts.join('')};`,
  mspace: () => ' ',
  annotation: () => '',
  semantics: ([formula = '']) => formula,
};

function textOf(node: Element): string {
  const layout = layouts[node.localName];
  if (layout !== undefined) return layout(partsOf(node));
  if (node.children.length > 0) return inRow(node);
  const text = (node.textContent ?? '').replace(/[\u00a0\u2005\u2009\u200a]/gu, ' ');
  const sign = signs[text] ?? text;
  return between.test(sign) ? ` ${sign} ` : sign;
}

/** The formula in a line: `ŵ = z/(1 + λ₂)`. */
export const formulaText = (math: Element): string =>
  textOf(math).replace(/\s+/gu, ' ').normalize('NFC').trim();
