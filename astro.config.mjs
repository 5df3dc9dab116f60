import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { contentPolicy } from './src/built/content-policy.ts';
import { tellFaults } from './src/authoring/tell-faults.ts';
import { drawingStyles } from './src/built/drawing-styles.ts';
import { katexFonts } from './src/built/katex-fonts.ts';
import { lateScripts } from './src/built/late-scripts.ts';
import { offline } from './src/built/offline.ts';
import { searchIndex } from './src/built/search/search-index.ts';
import { scormPlayer } from './src/built/scorm-player.ts';
import { translatedRoutes } from './src/built/translated-routes.ts';
import { spokenNames } from './src/built/spoken-names.ts';
import { supportedBrowsers } from './src/built/supported-browsers.ts';
import { basePathLinks } from './src/markdown/base-path-links.ts';
import { katexPlugin } from './src/markdown/katex-plugin.ts';

// The Pages action sets both; a fork needs no change here. See README, "Publish your own".
const site = process.env.SITE_URL ?? 'https://shrinkage.example';
const base = process.env.BASE_PATH || '/';

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  prefetch: false,
  vite: {
    // As modules, so that a worker loads the lessons that it needs and no others.
    worker: {
      format: 'es',
      rollupOptions: {
        // Named as Astro names the other scripts.
        output: {
          entryFileNames: '_astro/[name].[hash].js',
          chunkFileNames: '_astro/[name].[hash].js',
        },
      },
    },
  },
  devToolbar: { enabled: false },
  integrations: [
    tellFaults(),
    translatedRoutes(),
    supportedBrowsers(),
    katexFonts(),
    mdx(),
    svelte(),
    drawingStyles(),
    spokenNames(),
    lateScripts(),
    contentPolicy(),
    scormPlayer(),
    searchIndex(),
    sitemap({ filter: (page) => !/\/(?:gallery|assignment|embed|offline)\//u.test(page) }),
    // Last: it lists what the others have written.
    offline(),
  ],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: { math: true },
      mdastPlugins: [katexPlugin(), basePathLinks(base)],
    }),
  },
});
