// Where a text cites which work, read from its source.

/** One place where a work is cited. */
export interface CitationPlace {
  /** A key of content/references.yaml. */
  readonly id: string;
  /** The id of the citation in the page. */
  readonly anchor: string;
  /** The section that it stands in; '' before the first. */
  readonly section: string;
}

/** The id that a page gives to a citation of the work `id` after `before` others of it. */
export const citationAnchor = (id: string, before: number): string => `cite-${id}-${before + 1}`;

const fenced = /^(```|~~~)[^]*?^\1/gm;
const headingOrCite = /^#{2,6} +(?<heading>.+)$|<Cite\s[^>]*?\bid="(?<id>[^"]+)"/gm;

/** Every `<Cite>` of an MDX source, in order. */
export function citationPlaces(source: string): readonly CitationPlace[] {
  const counts = new Map<string, number>();
  let section = '';
  return [...source.replace(fenced, '').matchAll(headingOrCite)].flatMap(({ groups = {} }) => {
    const { heading, id } = groups;
    if (heading !== undefined) section = plain(heading);
    if (id === undefined) return [];
    const before = counts.get(id) ?? 0;
    counts.set(id, before + 1);
    return [{ id, anchor: citationAnchor(id, before), section }];
  });
}

/** The works that it cites, each once, in order of appearance. */
export const citedIds = (source: string): readonly string[] => [
  ...new Set(citationPlaces(source).map(({ id }) => id)),
];

const plain = (heading: string): string => heading.replace(/[*`]/g, '').trim();
