// KaTeX ships each face three times. A reader gets WOFF2 only, and of that, as of the faces for text,
// just the glyphs and weights that the pages use. Astro's configuration imports this file, so it runs in plain Node.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';
import { builtFiles, replaceFile, replaceNames } from './built-files.ts';
import { glyphsOf, type Glyphs } from './glyphs.ts';

/** KaTeX's style sheet without its WOFF and TrueType sources. */
export const onlyWoff2 = (css: string): string =>
  css.replace(/,url\([^)]*\.(?:woff|ttf)\) format\("[a-z]+"\)/g, '');

// No weight outside this range is set; a variable font without the others is half as large.
const weights = { wght: { min: 400, max: 650, default: 400 } };

// Italics are seldom heavier: the browser makes those of the only weight.
const weightsOf = (name: string) => (name.includes('italic') ? { wght: 400 } : weights);

// What shapes words and numbers here; small capitals, fractions and the like are never asked for.
const keepFeatures = ['kern', 'liga', 'lnum', 'tnum'];

// How kerning changes with the weight, which is less than is seen, and names of weights for menus.
const dropTables = ['GDEF', 'STAT'];

// Scripts are left out: KaTeX, which teachers' own formulas need, knows every sign there is, and what
// reads numbers those of all scripts. A sign that no page has is drawn in a font of the system.
const hasText = /\.(?:html|json)$/;

const charactersFor = (name: string, { prose, formulas, typewriter }: Glyphs): string => {
  if (!name.includes('KaTeX')) return prose;
  return name.includes('Typewriter') ? typewriter : formulas;
};

// Hints were made by a program for screens coarser than today's, and are a fifth of a small font.
async function cutFont(file: string, glyphs: Glyphs): Promise<Buffer> {
  const name = basename(file);
  return subsetFont(await readFile(file), charactersFor(name, glyphs), {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures,
    dropTables,
    ...(name.includes('-wght-') ? { variationAxes: weightsOf(name) } : {}),
  });
}

/** Each is read when it is asked for. */
function* readEach(files: readonly string[]): Generator<Promise<string>> {
  for (const file of files) yield readFile(file, 'utf8');
}

async function cutFonts(folder: string): Promise<void> {
  const files = await builtFiles(folder);
  const texts = files.filter((file) => hasText.test(file));
  const glyphs = await glyphsOf(readEach(texts));
  const renamed = new Map<string, string>();
  for (const font of files.filter((file) => file.endsWith('.woff2')))
    renamed.set(...(await replaceFile(font, await cutFont(font, glyphs))));
  await replaceNames(files, renamed);
}

const woff2Plugin = {
  name: 'katex-woff2',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    /katex[^/]*\.css/.test(id) ? { code: onlyWoff2(code), map: null } : undefined,
};

// A font inside a style sheet would be loaded by every page, wanted or not.
const build = {
  assetsInlineLimit: (file: string) => (file.endsWith('.woff2') ? false : undefined),
};

/** An Astro integration that gives every page KaTeX's style sheet, and the fonts what it needs. */
export const katexFonts = (): AstroIntegration => ({
  name: 'katex-fonts',
  hooks: {
    'astro:config:setup': ({ injectScript, updateConfig }) => {
      injectScript('page-ssr', `import 'katex/dist/katex-swap.min.css';`);
      updateConfig({ vite: { plugins: [woff2Plugin], build } });
    },
    'astro:build:done': ({ dir }) => cutFonts(fileURLToPath(dir)),
  },
});
