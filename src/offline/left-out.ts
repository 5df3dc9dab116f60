// What of the built site is not kept for use without a network, and the order of the rest.

/** What no learner needs without a network: named here, and everything else is kept. */
const leftOut: readonly RegExp[] = [
  // Authors' pages, and figures for frames of other sites.
  /^(?:gallery|embed)\//,
  // Another page stands in for it: see src/pages/offline.astro.
  /^404\.html$/,
  // For search engines, and pictures for previews of links.
  /^(?:robots\.txt|sitemap.*\.xml)$/,
  /^social\//,
  // The worker, which the browser keeps itself.
  /^sw\.js$/,
];

/** Whether a file of the build is kept. */
export const isKept = (file: string): boolean => !leftOut.some((rule) => rule.test(file));

// What all pages share, then the course as it is read; tools for teachers last.
const order: readonly RegExp[] = [
  /^_astro\//,
  /^(?:index\.html|course\/|review\/)/,
  /^lessons\//,
  /^(?!(?:\w\w\/)?(?:teach|scorm)\/)/,
];

const rank = (file: string): number => {
  const at = order.findIndex((rule) => rule.test(file));
  return at < 0 ? order.length : at;
};

/** In the order in which they are fetched. */
export const inOrder = (files: readonly string[]): string[] =>
  files.toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
