/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** Whether pages start the worker that keeps the site, see `src/built/offline.ts`. */
  readonly OFFLINE: boolean;
}

// For the type checkers that do not read .astro; `astro check` reads the files themselves.
declare module '*.astro' {
  const Component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default Component;
}

// The tags that lessons use without importing them, so that `check-mdx` knows their props.
type MDXProvidedComponents = typeof import('../components/lesson-kit.ts').lessonKit;
