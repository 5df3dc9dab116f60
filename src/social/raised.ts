// The site's fonts have no raised and lowered signs but ¹²³, which a browser takes from elsewhere.
// Where there is no elsewhere they are set smaller, above or below the line.

const lowered = {
  ...{ '₀': '0', '₁': '1', '₂': '2', '₃': '3', '₄': '4', '₅': '5', '₆': '6', '₇': '7', '₈': '8' },
  ...{ '₉': '9', '₊': '+', '₋': '−', ᵢ: 'i', ⱼ: 'j', ₖ: 'k', ₙ: 'n', ₚ: 'p', ₜ: 't' },
} as const;

const raised = {
  ...{ '⁰': '0', '¹': '1', '²': '2', '³': '3', '⁴': '4', '⁵': '5', '⁶': '6', '⁷': '7', '⁸': '8' },
  ...{ '⁹': '9', '⁺': '+', '⁻': '−', ⁱ: 'i', ⁿ: 'n', ᵀ: 'T', ᵗ: 't', ᵏ: 'k', ᵖ: 'p' },
} as const;

/** Signs that stand for each other: keys of a drawing imitate lines by them. */
const alike = {
  ...{ '‖': '||', '‑': '-', '━': '—', '╌': '--', '┈': '···', '█': '■', '▒': '■', '✗': '×' },
  ...{ '◆': '⧫' },
} as const;

/** Signs of mathematics, which KaTeX's face has. */
const mathematics = /[→←↔⇄∇∂∑∏√∞≈≤≥≠∥∈■⧫★]+/gu;

const runOf = (signs: object): RegExp => new RegExp(`[${Object.keys(signs).join('')}]+`, 'gu');

const shift = (text: string, signs: Readonly<Record<string, string>>, where: string): string =>
  text.replaceAll(runOf(signs), (run) => {
    const plain = Array.from(run, (sign) => signs[sign] ?? sign).join('');
    return `<tspan font-size="72%" baseline-shift="${where}">${plain}</tspan>`;
  });

/** The text of SVG elements with such signs set by elements of their own. */
export const withRaised = (svg: string): string =>
  svg.replaceAll(/>([^<]+)</gu, (_, text: string) => {
    const plain = text.replaceAll(runOf(alike), (run) =>
      Array.from(run, (sign) => ({ ...alike })[sign] ?? sign).join(''),
    );
    const shifted = shift(shift(plain, lowered, '-20%'), raised, '32%');
    const face = 'font-family="KaTeX_Main, KaTeX_AMS"';
    return `>${shifted.replaceAll(mathematics, (run) => `<tspan ${face}>${run}</tspan>`)}<`;
  });
