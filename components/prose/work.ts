// A work that the course cites, as content/references.yaml has it.

import { language } from '#language/current.ts';

export interface Work {
  /** "Family, G." each. */
  readonly authors: readonly string[];
  readonly year: number;
  readonly title: string;
  /** Journal with volume, issue and pages; or publisher; or conference. */
  readonly where: string;
  readonly doi?: string | undefined;
  readonly arxiv?: string | undefined;
  readonly url?: string | undefined;
}

/** What the titles of all of them are written in. */
const written = 'en';

/** The language of their titles, where it is not that of the page. */
export const titleLanguage = (): string | undefined =>
  language().code === written ? undefined : written;

type Located = Pick<Work, 'doi' | 'arxiv' | 'url'>;

/** Where the work can be found. */
export const workAddress = ({ doi, arxiv, url = '' }: Located): string =>
  doi ? `https://doi.org/${doi}` : arxiv ? `https://arxiv.org/abs/${arxiv}` : url;

/** The same as a reader would cite it: "doi:10.1080/…". */
export const workLocator = ({ doi, arxiv, url = '' }: Located): string =>
  doi ? `doi:${doi}` : arxiv ? `arXiv:${arxiv}` : url;

/** By the authors in the order of the title page, then by year. */
export const byAuthor = (one: Work, other: Work): number =>
  one.authors.join('; ').localeCompare(other.authors.join('; '), 'en') || one.year - other.year;
