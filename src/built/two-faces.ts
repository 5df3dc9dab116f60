// A font that is fetched in two parts: what pages draw with it, and the rest, when it is asked for.
import type { FontParts } from './font-parts.ts';

/** The file of the rest, of a font called `name`. */
export const restName = (name: string): string => name.replace(/\.woff2$/, '.rest.woff2');

const hex = (code: number): string => code.toString(16).toUpperCase();

/** Code points as CSS wants them: `U+41-43,U+3B2`. */
export function unicodeRange(codes: Iterable<number>): string {
  const runs: [from: number, to: number][] = [];
  for (const code of [...new Set(codes)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && code === last[1] + 1) last[1] = code;
    else runs.push([code, code]);
  }
  return runs.map(([from, to]) => `U+${hex(from)}${to > from ? `-${hex(to)}` : ''}`).join();
}

/** The code points of what CSS writes, `U+??,U+131,U+152-153`. */
export const codesIn = (range: string): number[] =>
  range.split(',').flatMap((run) => {
    const [from = '', to = from] = run.trim().slice(2).split('-');
    const first = parseInt(from.replaceAll('?', '0'), 16);
    const last = parseInt(to.replaceAll('?', 'F'), 16);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });

const codesOf = (characters: string): number[] =>
  Array.from(characters, (one) => one.codePointAt(0) ?? 0);

const face = /@font-face\{[^}]*?url\([^)]*?([^/)]+\.woff2)\)[^}]*\}/g;

const ranged = /;unicode-range:([^;}]*)/;

const withRange = (rule: string, range: string): string =>
  rule.replace(ranged, '').replace('}', `;unicode-range:${range}}`);

/** A face whose range is said must not claim what another has: while that is on its way both are fetched. */
function restOf(rule: string, name: string, drawn: ReadonlySet<number>): string {
  const rest = rule.replace(name, restName(name));
  const range = ranged.exec(rule)?.[1];
  if (range === undefined) return rest;
  return withRange(rest, unicodeRange(codesIn(range).filter((code) => !drawn.has(code))));
}

/** `css` without the faces of files that draw nothing. */
export const withoutFaces = (css: string, parts: ReadonlyMap<string, FontParts>): string =>
  css.replace(face, (rule: string, name: string) => {
    const { first, rest } = parts.get(name) ?? unparted;
    return first + rest === '' ? '' : rule;
  });

/**
 * Parts each face of `css` that is fetched in two: one for the characters that come first, which stands
 * later and wins, and one for all others.
 */
export const partedFaces = (css: string, parts: ReadonlyMap<string, FontParts>): string =>
  css.replace(face, (rule: string, name: string) => {
    const { first, rest } = parts.get(name) ?? unparted;
    if (first === '' || rest === '') return rule;
    const codes = codesOf(first);
    return restOf(rule, name, new Set(codes)) + withRange(rule, unicodeRange(codes));
  });

/** A font that is none of the site's. */
const unparted: FontParts = { first: ' ', rest: '' };
