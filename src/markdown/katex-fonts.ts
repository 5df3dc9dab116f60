// KaTeX ships each face three times and with every glyph. A reader gets WOFF2 only, cut to what the
// pages' formulas use. Astro's configuration imports this file, so it runs in plain Node.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';
import { builtFiles, replaceFile, replaceNames } from './built-files.ts';

/** KaTeX's style sheet without its WOFF and TrueType sources. */
export const onlyWoff2 = (css: string): string =>
  css.replace(/,url\([^)]*\.(?:woff|ttf)\) format\("[a-z]+"\)/g, '');

/** Every character of the pages, and the minus sign of numbers that are filled in later. */
export const glyphsOf = (pages: readonly string[]): string =>
  [...new Set(pages.join('') + '−0123456789.')].join('');

async function cutFonts(folder: string): Promise<void> {
  const files = await builtFiles(folder);
  const pages = files.filter((file) => file.endsWith('.html'));
  const glyphs = glyphsOf(await Promise.all(pages.map((page) => readFile(page, 'utf8'))));
  const renamed = new Map<string, string>();
  for (const font of files.filter((file) => /KaTeX_[^/]*\.woff2$/.test(file))) {
    const cut = await subsetFont(await readFile(font), glyphs, { targetFormat: 'woff2' });
    renamed.set(...(await replaceFile(font, cut)));
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
