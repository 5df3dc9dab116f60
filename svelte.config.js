import { vitePreprocess } from '@astrojs/svelte';

// The styles of what figures are made of come with each drawing, so that a page has only those of
// its own figures. See src/built/drawing-styles.ts.
const drawn = /\/components\/(?:widgets|plot|convert|search)\//;

export default {
  preprocess: vitePreprocess(),
  vitePlugin: {
    dynamicCompileOptions: ({ filename }) =>
      drawn.test(filename) ? { css: 'injected' } : undefined,
  },
};
