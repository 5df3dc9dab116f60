// The site's fonts as the renderer of pictures reads them: each weight a TrueType file of its own.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { create, type Font } from 'fontkitten';
import subsetFont from 'subset-font';
import { keptFile } from './kept-file.ts';

/** As the files call themselves: after the weight that their design starts from. */
export const SANS = 'Source Sans 3 ExtraLight';
export const SERIF = 'Source Serif 4';

const packages = 'node_modules/@fontsource-variable';
const scripts = ['latin', 'latin-ext', 'greek'] as const;

/** Every sign that figures and titles may have: the renderer leaves out what no font has. */
const ranges = [
  [0x20, 0x24f],
  [0x300, 0x3ff],
  [0x2000, 0x22ff],
] as const;
const signs = ranges
  .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index))
  .map((code) => String.fromCodePoint(code))
  .join('');

const faces = [
  ['source-sans-3', 400],
  ['source-sans-3', 650],
  ['source-serif-4', 400],
  ['source-serif-4', 650],
] as const;

async function faceFile(family: string, script: string, weight: number): Promise<string> {
  const file = join(packages, family, 'files', `${family}-${script}-wght-normal.woff2`);
  const source = await readFile(file);
  const options = { targetFormat: 'truetype', variationAxes: { wght: weight } } as const;
  return keptFile([source, String(weight), signs], 'ttf', () => subsetFont(source, signs, options));
}

const textFiles = () =>
  Promise.all(
    faces.flatMap(([family, weight]) => scripts.map((script) => faceFile(family, script, weight))),
  );

let files: Promise<readonly string[]> | undefined;

/** Paths of all of them, and of KaTeX's face for signs that text fonts lack. */
export const fontFiles = (): Promise<readonly string[]> =>
  (files ??= textFiles().then((texts) => [
    ...texts,
    'node_modules/katex/dist/fonts/KaTeX_Main-Regular.ttf',
    'node_modules/katex/dist/fonts/KaTeX_AMS-Regular.ttf',
  ]));

let measured: Promise<readonly Font[]> | undefined;

/** What tells how wide a text set in the serif's bold face is, per unit of its size. */
export async function textWidth(): Promise<(text: string) => number> {
  measured ??= Promise.all(
    scripts.map(async (script) => {
      const font = create(await readFile(await faceFile('source-serif-4', script, 650)));
      if (font.isCollection) throw new Error('The serif’s file holds more than one font.');
      return font;
    }),
  );
  const fonts = await measured;
  return (text) =>
    Array.from(text, (sign) => widthOf(fonts, sign)).reduce((sum, width) => sum + width, 0);
}

function widthOf(fonts: readonly Font[], sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  const font = fonts.find((one) => one.hasGlyphForCodePoint(code));
  return font === undefined ? 0.6 : font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm;
}
