// KaTeX ships each face three times. A reader gets WOFF2 only, and of that, as of the faces for text,
// just the glyphs and weights that the pages use. Astro's configuration imports this file, so it runs in plain Node.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';
import { builtFiles, replaceFile, replaceNames } from './built-files.ts';

/** KaTeX's style sheet without its WOFF and TrueType sources. */
export const onlyWoff2 = (css: string): string =>
  css.replace(/,url\([^)]*\.(?:woff|ttf)\) format\("[a-z]+"\)/g, '');

const typed = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index));

/** Every character of the pages and scripts, what a reader may type, and the minus sign. */
export const glyphsOf = (texts: readonly string[]): string =>
  [...new Set(`${texts.join('')}${typed}−`)].join('');

// No weight outside this range is set; a variable font without the others is half as large.
const weights = { wght: { min: 400, max: 700, default: 400 } };

// KaTeX itself, which teachers' own formulas need, knows every sign there is: one that no page has is
// drawn there in a font of the system, so that lessons are light.
const hasText = /(?<!\/katex\.[\w-]+)\.(?:html|js|json)$/;

async function cutFonts(folder: string): Promise<void> {
  const files = await builtFiles(folder);
  const texts = files.filter((file) => hasText.test(file));
  const glyphs = glyphsOf(await Promise.all(texts.map((file) => readFile(file, 'utf8'))));
  const renamed = new Map<string, string>();
  for (const font of files.filter((file) => file.endsWith('.woff2'))) {
    const variable = font.includes('-wght-') ? { variationAxes: weights } : {};
    const options = { targetFormat: 'woff2', ...variable } as const;
    renamed.set(
      ...(await replaceFile(font, await subsetFont(await readFile(font), glyphs, options))),
    );
  }
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
