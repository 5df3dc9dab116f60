import { listed } from '#language/write-number.ts';

/** The names and year by which a text refers to a source: "Zou and Hastie 2005". */
export function shortCitation({ authors, year }: Work): string {
  return `${namesOf(authors.map(familyName))} ${year}`;
}

interface Work {
  /** "Family, G." each. */
  readonly authors: readonly string[];
  readonly year: number;
}

const familyName = (author: string): string => author.split(',', 1).join('');

function namesOf([first = '', second, ...others]: readonly string[]): string {
  if (others.length > 0) return `${first} et al.`;
  return second === undefined ? first : listed([first, second]);
}
