// What a page may run and load, said in the page itself: a static host sends no headers of ours.
import { createHash } from 'node:crypto';
import { rewritingPages } from './rewriting-pages.ts';

const script = /<script(?![^>]*\ssrc=)([^>]*)>([^]*?)<\/script>/g;

// Data and what waits for `late-scripts.ts` are run by no browser.
const isRun = (attributes: string): boolean =>
  !/type="(?:[^"]*json|later-module)"/.test(attributes);

/** `'sha256-…'` of each script that stands in the page, as a browser computes it. */
export const scriptHashes = (html: string): readonly string[] => {
  const scripts = [...html.matchAll(script)].filter(([, attributes = '']) => isRun(attributes));
  return [...new Set(scripts.map(([, , code = '']) => hashSource(code)))];
};

const hashSource = (code: string): string =>
  `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

// KaTeX places its signs by style attributes, and style sheets stand in the page. Pictures are made
// there, too, to be copied.
const fixed = [
  "default-src 'none'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
];

/** The policy of a page that holds these scripts and no others. */
export const policyOf = (html: string): string =>
  [...fixed, ["script-src 'self'", ...scriptHashes(html)].join(' ')].join('; ');

const charset = /<meta charset="utf-8"\s*\/?>/i;

/** The page with its policy before all that it could forbid; throws where a page says no charset. */
export function withPolicy(html: string): string {
  if (!charset.test(html))
    throw new Error('A page has no <meta charset="utf-8">, which its policy follows: add it.');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(html)}">`;
  return html.replace(charset, (found) => found + meta);
}

/** An Astro integration that does so to every page. It comes after all that change a script. */
export const contentPolicy = () => rewritingPages('content-policy', withPolicy);
