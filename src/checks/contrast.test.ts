// What is written in a color can be read on every paper, in both themes, and there are no colors but
// these. Axe looks at pages, but not at drawn formulas.
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const pair = /--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\);/g;
const tokensIn = (css: string) =>
  [...css.matchAll(pair)].map(([, name = '', light = '', dark = '']) => ({ name, light, dark }));

const css = readFileSync('src/styles/tokens.css', 'utf8');
const tokens = tokensIn(css);
const isPaper = ({ name }: { readonly name: string }) => name.startsWith('paper');
const isText = ({ name }: { readonly name: string }) =>
  /^(?:role-|ink|link$|good$|bad$)/.test(name);
const [papers, texts] = [tokens.filter(isPaper), tokens.filter(isText)];

// Once for who asks the system for more contrast, once for who chooses it here.
const [bySystem = '', chosen = ''] = readFileSync('src/styles/reading.css', 'utf8').split(
  ":root[data-contrast='more']",
);
const strong = tokensIn(chosen);

/** Relative luminance of an sRGB color, from 0 to 1: WCAG 2.2. */
function luminance(hex: string): number {
  const [r = NaN, g = NaN, b = NaN] = [1, 3, 5].map((place) => {
    const share = Number.parseInt(hex.slice(place, place + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** (lighter + 0.05) / (darker + 0.05), from 1 to 21: WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [darker = NaN, lighter = NaN] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 12);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test('all colors are read', () => {
  expect(css.match(/light-dark\(/g)).toHaveLength(tokens.length);
  expect([papers.length, texts.length]).toEqual([3, 12]);
});

test.each(texts)('$name can be read on every paper, light and dark', ({ light, dark }) => {
  for (const paper of papers) {
    expect(contrast(light, paper.light), paper.name).toBeGreaterThanOrEqual(4.5);
    expect(contrast(dark, paper.dark), paper.name).toBeGreaterThanOrEqual(4.5);
  }
});

test('more contrast is the same asked for and chosen, and names every color', () => {
  expect(strong).toEqual(tokensIn(bySystem));
  expect(strong.map(({ name }) => name).toSorted()).toEqual(
    tokens.map(({ name }) => name).toSorted(),
  );
});

test.each(strong.filter(isText))('$name has more contrast on wish', ({ light, dark }) => {
  for (const paper of strong.filter(isPaper)) {
    expect(contrast(light, paper.light), paper.name).toBeGreaterThanOrEqual(7);
    expect(contrast(dark, paper.dark), paper.name).toBeGreaterThanOrEqual(7);
  }
});

const ownColor = /#[\da-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\(/gi;

// Where they are named, made stronger on wish, and read by machines.
const named = /tokens\.css$|reading\.css$|QrCode\.svelte$/;

test('no page has another color', () => {
  const files = globSync('{src,components}/**/*.{css,astro,svelte}');
  const colors = files.flatMap((file) =>
    Array.from(readFileSync(file, 'utf8').matchAll(ownColor), ([color]) => ({ file, color })),
  );
  expect(colors.filter(({ file }) => !named.test(file))).toEqual([]);
  expect(new Set(colors.map(({ file }) => file)).size).toBe(3);
});
