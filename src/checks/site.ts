// A finished build as the checks see it. DIST lists the builds: "reports/root=/,reports/sub=/sub/".
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface Page {
  /** "/shrinkage/lessons/one-weight/" */
  readonly path: string;
  readonly html: string;
  readonly elements: readonly Element[];
  readonly ids: ReadonlySet<string>;
}

export interface Site {
  readonly folder: string;
  readonly base: string;
  /** Where canonical addresses point. */
  readonly origin: string;
  readonly pages: readonly Page[];
  /** The same by their paths. */
  readonly pageAt: ReadonlyMap<string, Page>;
}

const invisible = /<!--[^]*?-->|(?<=<(?:script|style)\b[^>]*>)[^]*?(?=<\/(?:script|style)>)/g;
const tag = /<([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi;
const attribute = /([^\s"'=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g;

const decoded = (text: string): string =>
  text
    .replace(/&#38;|&amp;/g, '&')
    .replace(/&quot;|&#34;/g, '"')
    .replace(/&#39;/g, "'");

function attributesOf(text: string): Record<string, string> {
  const found = [...text.matchAll(attribute)];
  return Object.fromEntries(
    found.map(([, name = '', double, single, bare]) => [
      name,
      decoded(double ?? single ?? bare ?? ''),
    ]),
  );
}

/** Every element of a page in the order of its opening tags. */
export const elementsOf = (html: string): Element[] =>
  [...html.replace(invisible, '').matchAll(tag)].map(([, name = '', rest = '']) => ({
    tag: name.toLowerCase(),
    attributes: attributesOf(rest),
  }));

/** What a browser loads or a reader follows. A canonical address is neither. */
export const addressesOf = ({
  attributes: { href, src, srcset, poster, rel },
}: Element): string[] => [
  ...[rel === 'canonical' ? undefined : href, src, poster].filter(
    (address) => address !== undefined,
  ),
  ...(srcset?.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '') ?? []),
];

/** Whether the page has what the hash of an address names. */
export const hasTarget = ({ ids }: Page, hash: string): boolean =>
  hash === '' || ids.has(decodeURIComponent(hash.slice(1)));

function readPage(folder: string, base: string, file: string): Page {
  const html = readFileSync(join(folder, file), 'utf8');
  const elements = elementsOf(html);
  return {
    path: base + file.replace(/(?:^|(?<=\/))index\.html$/, ''),
    html,
    elements,
    ids: new Set(elements.flatMap(({ attributes: { id } }) => id ?? [])),
  };
}

/** No more of a page than its ids and what has an address, in text of their own: the page itself is let go. */
export function linksOnly({ path, ids, elements }: Page): Page {
  const linking = elements.filter(({ attributes: { href, src, srcset, poster } }) =>
    [href, src, srcset, poster].some((address) => address !== undefined),
  );
  const kept: Pick<Page, 'elements'> & { ids: string[] } = JSON.parse(
    JSON.stringify({ elements: linking, ids: [...ids] }),
  );
  return { path, html: '', elements: kept.elements, ids: new Set(kept.ids) };
}

/** The build in `folder`, made under `base`, and of each page what `keep` leaves. */
export function readSite(folder: string, base: string, keep = (page: Page): Page => page): Site {
  const pages = globSync('**/*.html', { cwd: folder }).map((file) =>
    keep(readPage(folder, base, file)),
  );
  const canonical = pages
    .flatMap(({ elements }) => elements)
    .find(({ attributes }) => attributes.rel === 'canonical');
  return {
    folder,
    base,
    pages,
    pageAt: new Map(pages.map((page) => [page.path, page])),
    origin: new URL(canonical?.attributes.href ?? 'https://none').origin,
  };
}

/** The builds that DIST lists. */
export const sites = (): Site[] =>
  (process.env.DIST ?? '').split(',').map((entry) => {
    const [folder = '', base = '/'] = entry.split('=');
    if (!existsSync(folder))
      throw new Error(`DIST names ${folder}, which is no folder: build it first.`);
    return readSite(folder, base);
  });

/** The file that the server sends for `path`, or undefined where there is none or the base is missing. */
export function fileAt({ folder, base }: Site, path: string): string | undefined {
  if (!path.startsWith(base)) return undefined;
  const file = join(folder, decodeURIComponent(path.slice(base.length)));
  const sent = path.endsWith('/') ? join(file, 'index.html') : file;
  return existsSync(sent) && statSync(sent).isFile() ? sent : undefined;
}

/** All style sheets of a page, those that stand in it and those that it links to. */
export function stylesOf(site: Site, { html, elements }: Page): string {
  const linked = elements.flatMap(({ attributes: { rel, href = '' } }) =>
    rel === 'stylesheet' ? [readFileSync(fileAt(site, href) ?? href, 'utf8')] : [],
  );
  const inline = [...html.matchAll(/<style\b[^>]*>([^]*?)<\/style>/g)].map(([, css = '']) => css);
  return [...inline, ...linked].join('\n');
}
