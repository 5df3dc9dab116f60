/**
 * A group of words that can be chosen. It stands in the text as `{{name}}`, its words are its label,
 * and its feedback is for who chooses or misses it wrongly.
 */
export interface Segment {
  readonly name: string;
  /** Whether it is what the question asks to find: words that are wrong. */
  readonly faulty: boolean;
  /** What choosing a sound segment, or missing a faulty one, reveals. */
  readonly misconception?: string;
}

/** The text itself is the label `text`. */
export interface HighlightQuestion {
  readonly segments: readonly Segment[];
}

/** The names of the chosen segments. */
export type HighlightResponse = readonly string[];
