// One spelling for signs that look alike or mean the same: `²` becomes `^(2)`, `λ` becomes `\lambda`,
// `\left(` a bracket, `**` a power. What follows has to know ASCII alone.
import { onTheLine, plainSign } from '../plain-signs.ts';

/** A text, and for each of its characters where it stood in the typed one. */
export interface Leveled {
  readonly text: string;
  readonly places: readonly number[];
}

const greek = (
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho ' +
  'sigma sigma tau upsilon phi chi psi omega'
).split(' ');

function greekName(letter: string): string {
  const lower = letter.toLowerCase();
  const name = greek[lower.charCodeAt(0) - 0x3b1] ?? '';
  return lower === letter ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

type Rule = readonly [pattern: RegExp, by: string | ((found: string, inside: string) => string)];

const rules: readonly Rule[] = [
  [/[\u{1d400}-\u{1d7ff}µϐ-ϵ！-～]/gu, onTheLine],
  [/[^ -~]/gu, plainSign],
  [/\.T(?![A-Za-z])/gu, "'"],
  [/%\*%|\.dot(?=\()|@/gu, '*'],
  [/\.(?=[*/^])/gu, ''],
  [/\*\*/gu, '^'],
  [/:/gu, '/'],
  [/\|\||\\\|/gu, '‖'],
  [/\{,\}/gu, ','],
  [/[∑Σ]/gu, '\\sum '],
  [
    /\\(?:operatorname\*?|math[a-z]+|text[a-z]*|boldsymbol|bm)\s*\{\s*([A-Za-z]+)\s*\}/gu,
    (_, inside) => ` ${inside}`,
  ],
  [
    /\s|\\[,;:! ()[\]]|\$|\\(?:left|right|q?quad|limits|displaystyle|[bB]igg?[lr]?)(?![A-Za-z])|\b(?:np|numpy|[mM]ath|torch|linalg)\.(?=[A-Za-z])/gu,
    ' ',
  ],
  [/\\(?=[{}])/gu, ''],
  [/[α-ωΑ-Ω](\d*)/gu, (found, digits) => `\\${greekName(found.charAt(0))}${digits} `],
  [/[⁺⁻⁰¹²³⁴-⁹]+/gu, (found) => `^(${onTheLine(found)})`],
  [/[₀-₊ᵢⱼₖ]+/gu, (found) => `_{${onTheLine(found)}}`],
  // Of ‖w‖²₂ the lower sign is read first.
  [/\^[({]?2[)}]?(_(?:\{[12]\}|[12]))/gu, (_, inside) => `${inside}^2`],
  [/(?<=\d\s?)[¼-¾⅐-⅞]/gu, (found) => ` ${onTheLine(found)}`],
  [/[¼-¾⅐-⅞]/gu, (found) => `(${onTheLine(found)})`],
];

/** The text in its leveled spelling; `||` is the bar of a norm, or else two bars. */
export const leveled = (text: string, norms = true): Leveled =>
  (norms ? rules : [...rules, [/‖/gu, '||'] as const]).reduce(rewritten, {
    text,
    places: Array.from({ length: text.length }, (_, place) => place),
  });

function rewritten(source: Leveled, [pattern, by]: Rule): Leveled {
  let text = '';
  const places: number[] = [];
  const keep = (from: number, to: number) => {
    text += source.text.slice(from, to);
    places.push(...source.places.slice(from, to));
  };
  let from = 0;
  for (const { 0: found, 1: inside = '', index } of source.text.matchAll(pattern)) {
    keep(from, index);
    const put = typeof by === 'string' ? by : by(found, inside);
    text += put;
    places.push(...Array.from(put, () => source.places[index] ?? 0));
    from = index + found.length;
  }
  keep(from, source.text.length);
  return { text, places };
}
