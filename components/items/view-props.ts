import type { Part } from '#quiz/grade.ts';

/** What every item type's View.svelte is given. It draws fields; the frame around it does the rest. */
export interface ViewProps<Question, Response> {
  readonly question: Question;
  /** What is typed or chosen now. */
  readonly response: Response;
  /** The HTML of the item's text of that name, its slots filled. */
  readonly html: (name: string) => string;
  /** Unique on the page; ids and names of fields start with it. */
  readonly prefix: string;
  /** How each part of the answer on show was judged. */
  readonly parts: readonly Part[];
  /** Why fields could not be judged, by their names. */
  readonly problems: Readonly<Record<string, string>>;
  /** Answered for good: native fields are disabled by the form, whatever else moves is not. */
  readonly closed: boolean;
  readonly onchange: (response: Response) => void;
}

/** The props of a View whose type is forgotten, as the frame handles it. */
export type AnyViewProps = ViewProps<unknown, unknown>;
