/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

// These read finished builds and run when DIST names some, see src/checks/site.ts.
const onBuilds = [
  'addresses',
  'kept',
  'links',
  'policy',
  'search',
  'sections',
  'social-pictures',
  'spoken-names',
  'weight',
].map((name) => `src/checks/${name}.test.ts`);

export default getViteConfig({
  test: {
    // No test leaves anything behind, so modules are loaded once and not for each file: half the time.
    isolate: false,
    // Only what hangs: how long a test takes on a busy machine says nothing about the code.
    testTimeout: 30_000,
    ...(process.env.DIST
      ? { include: onBuilds }
      : { include: ['{src,components,content}/**/*.test.ts'], exclude: onBuilds }),
  },
});
