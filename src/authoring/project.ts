/** The names that a lesson may use, by what they name. */
export interface Project {
  /** By id. */
  readonly items: ReadonlyMap<string, NamedItem>;
  readonly widgets: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  readonly citations: ReadonlySet<string>;
  readonly questions: ReadonlySet<string>;
  readonly misconceptions: ReadonlySet<string>;
  /** Slugs of lessons, planned ones included. */
  readonly lessons: ReadonlySet<string>;
  /** Addresses from the root of the site: `/glossary/`. */
  readonly pages: ReadonlySet<string>;
  /** The tags of the lesson kit. */
  readonly tags: ReadonlySet<string>;
}

/** Where an item is written, and whether it is graded. */
export interface NamedItem {
  readonly file: string;
  readonly line: number;
  readonly purpose: 'graded' | 'prediction';
}
