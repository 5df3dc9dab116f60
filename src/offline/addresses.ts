// Addresses of pages and the files that a static server sends for them.

/** A file of the build, or the path where the reader should have gone. */
export type Found = { readonly file: string } | { readonly moved: string } | undefined;

const own = (files: object, path: string): boolean => Object.hasOwn(files, path);

/** What answers `path`, which stands under the base and has no query: `''`, `course/`, `a.css`. */
export function found(files: object, path: string): Found {
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (own(files, file)) return { file };
  return own(files, `${path}/index.html`) ? { moved: `${path}/` } : undefined;
}

/** The path under `base` of an address, undefined where it leads elsewhere. */
export function pathUnder(
  base: string,
  { origin, pathname }: URL,
  ours: string,
): string | undefined {
  if (origin !== ours || !pathname.startsWith(base)) return undefined;
  try {
    return decodeURIComponent(pathname.slice(base.length));
  } catch {
    return undefined;
  }
}

/** Where a server sends `file` from, without a detour. */
export const addressOf = (base: string, file: string): string =>
  base + encodeURI(file.replace(/(^|\/)index\.html$/, '$1'));

const offlinePage = 'offline/index.html';

/** Whether a file is shown in the place of one that is not kept, in one of the languages. */
export const isOfflinePage = (file: string): boolean =>
  file === offlinePage || /^[a-z-]+\/offline\/index\.html$/.test(file);

/** That in the language of the page at `path`. */
export function offlinePageFor(files: object, path: string): string {
  const local = `${path.split('/')[0]}/${offlinePage}`;
  return own(files, local) ? local : offlinePage;
}
