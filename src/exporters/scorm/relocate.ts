// Files of the built site, changed so that they find each other wherever the package is unpacked. Links
// to other pages lead to the site, in a window of their own.
import { written } from '../xml.ts';

export interface Place {
  /** The site's base, as `/shrinkage/`. */
  readonly base: string;
  /** The address of the site, as `https://example.org`. */
  readonly origin: string;
}

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** A script looks for others beside itself, and for texts beside the page. */
export function relocatedScript(script: string, { base }: Pick<Place, 'base'>): string {
  const start = quoted(base);
  return script
    .replace(new RegExp(`(return[ \`"']+)${start}([\`"']\\s*\\+)`, 'gu'), '$1../$2')
    .replace(new RegExp(`\`${start}(\\$\\{[^{}]+\\}/texts\\.json\`)`, 'gu'), '`./$1');
}

/** Whether a script of the site still has to be told where others and the texts are. */
export const seeksOthers = (script: string, place: Pick<Place, 'base'>): boolean =>
  relocatedScript(script, place) !== script;

/** The texts of a lesson's questions, whose links stand in JSON. */
export const relocatedTexts = (json: string, { base, origin }: Place): string =>
  json.replace(
    new RegExp(`(href(?:=\\\\"|":"))${quoted(base)}(?!/)`, 'gu'),
    (_, start: string) => `${start}${origin}${base}`,
  );

/** What the page of a package begins with. */
export interface Opening {
  readonly title: string;
  /** `a1.…` */
  readonly link: string;
}

/** The page takes the link from here itself: its policy allows no script that is not the site's. */
const packed = (link: string): string =>
  `<html data-learning-system="scorm12" data-assignment="${link}"`;

const opened = (title: string): string => `<base target="_blank"><title>${written(title)}</title>`;

/** What leads to the site, or asks it for something. */
const ofTheSite =
  /<(?:link rel="(?:canonical|icon|apple-touch-icon|manifest|alternate)"|meta property="og:|meta name="twitter:)[^>]*>/gu;

/** The student's page alone: no header, no footer, no address of its own. */
export function relocatedPage(html: string, { base, origin }: Place, opening: Opening): string {
  if (!/^[\w.-]+$/u.test(opening.link)) throw new Error('This is no link to an assignment.');
  const start = quoted(base);
  return html
    .replace(/<title>[^<]*<\/title>/u, () => opened(opening.title))
    .replace(/<html\b/u, packed(opening.link))
    .replace(ofTheSite, '')
    .replace(/<(header|footer)\b[^]*?<\/\1>/gu, '')
    .replace(new RegExp(`((?:href|src)="|url\\()${start}(_astro/)`, 'gu'), '$1./$2')
    .replace(
      new RegExp(`(href=")${start}(?!/)`, 'gu'),
      (_, href: string) => `${href}${origin}${base}`,
    );
}
