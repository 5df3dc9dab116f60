// A section has the same address in all languages, so that a link to it outlives a translation.

export interface Heading {
  readonly depth: number;
  readonly slug: string;
}

const sections = (headings: readonly Heading[]): readonly Heading[] =>
  headings.filter(({ depth }) => depth === 2 || depth === 3);

/**
 * By the id that a translated heading would have of itself, the id of the heading that it translates.
 *
 * Throws where `translated` has other sections than `original`; `name` is the file that has to be mended.
 */
export function sectionIds(
  name: string,
  original: readonly Heading[],
  translated: readonly Heading[],
): ReadonlyMap<string, string> {
  const [from, to] = [sections(translated), sections(original)];
  const differs = from.findIndex(({ depth }, place) => to[place]?.depth !== depth);
  if (differs >= 0 || from.length !== to.length)
    throw new Error(
      `${name}: its headings have to be those of the lesson, in the same order; ${told(from, to, differs)}.`,
    );
  return new Map(from.map(({ slug }, place) => [slug, to[place]?.slug ?? slug]));
}

function told(from: readonly Heading[], to: readonly Heading[], differs: number): string {
  const first = differs < 0 ? from.length : differs;
  const [here, there] = [from[first]?.slug ?? 'nothing', to[first]?.slug ?? 'nothing'];
  return `it has “${here}” where the lesson has “${there}”`;
}
