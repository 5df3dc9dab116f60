import { pathIn, readPath } from './addresses.ts';
import { sourceLanguage, type Language } from './languages.ts';

const link = /(<a\b(?![^>]*\shreflang=)[^>]*?\shref=")([^"#?]*)/g;

/**
 * The page with each of its links to the site leading to the page in its own language, where there is
 * one. A link that names its language by `hreflang` is left alone.
 */
export const withLocalLinks = (html: string, own: Language, base: string): string =>
  html.replace(link, (whole, before: string, path: string) => {
    const foreign = path.startsWith(base) && readPath(base, path).in === sourceLanguage;
    return foreign ? before + (pathIn(own, base, path) ?? path) : whole;
  });
