// What of a font is fetched with a page, and what when it is asked for.
import type { Glyphs } from './glyphs.ts';

export interface FontParts {
  readonly first: string;
  readonly rest: string;
}

const without = (characters: string, some: string): string =>
  [...characters].filter((one) => !some.includes(one)).join('');

/** The parts of the font in the file `name`; both empty where nothing is drawn with it. */
export function fontParts(name: string, glyphs: Glyphs): FontParts {
  const { prose, common, italics } = glyphs;
  if (name.includes('KaTeX')) return formulaParts(/KaTeX_(\w+-\w+)/.exec(name)?.[1] ?? '', glyphs);
  if (name.includes('italic')) return { first: italics, rest: without(prose, italics) };
  if (name.includes('-latin-')) return { first: common, rest: without(prose, common) };
  return { first: prose, rest: '' };
}

function formulaParts(face: string, { faces, laterFaces }: Glyphs): FontParts {
  const first = faces.get(face) ?? '';
  return { first, rest: without(laterFaces.get(face) ?? '', first) };
}
