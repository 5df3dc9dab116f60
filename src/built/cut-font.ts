// A font with just the glyphs and weights that the site uses.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import subsetFont from 'subset-font';

// No weight outside this range is set; a variable font without the others is half as large.
const weights = { wght: { min: 400, max: 650, default: 400 } };

// Italics and Greek letters in running text are seldom heavier: there is one weight of those.
const isOneWeight = /serif.*(?:italic|greek)/;
const weightsOf = (name: string) => (isOneWeight.test(name) ? { wght: 400 } : weights);

// What shapes words and numbers here; small capitals, fractions and the like are never asked for.
const keepFeatures = ['kern', 'liga', 'lnum', 'tnum'];

// How kerning changes with the weight, which is less than is seen, and what is for menus of fonts,
// lines of mixed scripts and screens without gray. Names stay: they say whose font it is.
const dropTables = ['GDEF', 'STAT', 'BASE', 'gasp'];

/**
 * The font in `file` as WOFF2 that draws `characters`. Without hints, which were made by a program for
 * screens coarser than today's and are a fifth of a small font.
 */
export async function cutFont(file: string, characters: string): Promise<Buffer> {
  return subsetFont(await readFile(file), characters, {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures,
    dropTables,
    ...(basename(file).includes('-wght-') ? { variationAxes: weightsOf(basename(file)) } : {}),
  });
}
