/** The kinds of what can be found. */
export const kinds = ['term', 'lesson', 'section', 'misconception', 'question', 'page'] as const;

export type Kind = (typeof kinds)[number];

/** One thing that can be found. */
export interface SearchRecord {
  readonly kind: Kind;
  readonly title: string;
  readonly text: string;
  /** Other names that it is found by. */
  readonly also?: readonly string[];
  /** Where it stands: the lesson's title. */
  readonly place?: string;
  /** From the base of the site, without a leading slash: `lessons/one-weight/#quiz`. */
  readonly address: string;
  /** The page's language. */
  readonly language: string;
}
