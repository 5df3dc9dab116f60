// What a reader fetches of fonts, and of the sheet that goes with them: what the site draws.
import { readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { builtFiles, replaceFile, replaceNames } from './built-files.ts';
import { cutFont } from './cut-font.ts';
import { fontParts, type FontParts } from './font-parts.ts';
import { glyphsOf, type Source } from './glyphs.ts';
import { partedFaces, restName, withoutFaces } from './two-faces.ts';
import { classesOf, usedRules } from './used-rules.ts';

// Scripts are left out: what reads numbers knows those of all scripts, and no script draws formulas but
// as MathML, in a font of the system, as is a sign that no page has.
const hasText = /\.(?:html|json)$/;

/** Each is read when it is asked for. */
function* readEach(files: readonly string[]): Generator<Promise<Source>> {
  for (const file of files)
    yield readFile(file, 'utf8').then((text) => ({ text, isPage: file.endsWith('.html') }));
}

type Renamed = [before: string, after: string];

/** Writes the parts that a font is fetched in. */
async function writeParts(file: string, { first, rest }: FontParts): Promise<Renamed[]> {
  if (first === '' || rest === '')
    return [await replaceFile(file, await cutFont(file, first + rest))];
  const later = join(dirname(file), restName(basename(file)));
  const cut = await cutFont(file, rest);
  await writeFile(later, cut);
  return [await replaceFile(later, cut), await replaceFile(file, await cutFont(file, first))];
}

/** Changes the style sheets of a page, or all of a file that is one. */
const inSheets = (file: string, text: string, change: (css: string) => string): string =>
  file.endsWith('.css')
    ? change(text)
    : text.replace(/(<style[^>]*>)([^<]*)/g, (_, tag: string, css: string) => tag + change(css));

async function changeSheets(files: readonly string[], change: (css: string) => string) {
  for (const file of files.filter((name) => /\.(?:css|html)$/.test(name))) {
    const text = await readFile(file, 'utf8');
    const changed = inSheets(file, text, change);
    if (changed !== text) await writeFile(file, changed);
  }
}

async function classesIn(files: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (const file of files)
    for (const name of classesOf(await readFile(file, 'utf8'))) found.add(name);
  return found;
}

/** Cuts the fonts below `folder` to what its pages and texts have, and leaves out those that draw nothing. */
export async function cutFonts(folder: string): Promise<void> {
  const files = await builtFiles(folder);
  const texts = files.filter((file) => hasText.test(file));
  const glyphs = await glyphsOf(readEach(texts));
  const classes = await classesIn(texts);
  const fonts = files.filter((file) => file.endsWith('.woff2'));
  const parts = new Map(fonts.map((font) => [basename(font), fontParts(basename(font), glyphs)]));
  await changeSheets(files, (css) =>
    usedRules(partedFaces(withoutFaces(css, parts), parts), classes),
  );
  const renamed: Renamed[] = [];
  for (const font of fonts) {
    const part = parts.get(basename(font));
    if (part === undefined || part.first + part.rest === '') await rm(font);
    else renamed.push(...(await writeParts(font, part)));
  }
  await replaceNames(files, new Map(renamed));
}
