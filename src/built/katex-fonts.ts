// KaTeX ships each face three times. A reader gets WOFF2 only, and of that, as of the faces for text,
// just the glyphs and weights that the pages use. Astro's configuration imports this file, so it runs in plain Node.
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cutFonts } from './site-fonts.ts';

/** KaTeX's style sheet without its WOFF and TrueType sources. */
export const onlyWoff2 = (css: string): string =>
  css.replace(/,url\([^)]*\.(?:woff|ttf)\) format\("[a-z]+"\)/g, '');

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
