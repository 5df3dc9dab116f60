// What a type of item is. Implemented by components/items/*/item-type.ts.
import type { Grade } from './grade.ts';
import type { Interaction } from './interaction.ts';

/** The text of that name with its slots filled, as Markdown. */
export type TextOf = (name: string) => string;

/** What a wrong idea would answer, and what it reveals. */
export interface WrongAnswer<Response> {
  readonly response: Response;
  /** The feedback text that this answer must be met with. */
  readonly feedback: string;
  readonly misconception?: string;
}

/** What a learner said beside what is so, for a prediction that is compared and not marked. */
export interface Comparison {
  /** The label that says what was asked; absent where the stem says it. */
  readonly label?: string;
  readonly given: Shown;
  readonly right: Shown;
  readonly matches: boolean;
}

/** Plain text, or the label of that name. */
export type Shown = { readonly text: string } | { readonly label: string };

/** A question with responses of which the verdict is known: tests run every sample. */
export interface Sample<Question, Response> {
  readonly title: string;
  /** As an item writes them. */
  readonly labels: Readonly<Record<string, string>>;
  readonly question: Question;
  readonly responses: readonly {
    readonly response: Response;
    readonly verdict: 'right' | 'partly right' | 'wrong' | 'ungraded';
  }[];
}

export interface QuestionSchema {
  /** Sentences that say what does not fit; none where `question` is sound. */
  problems(question: unknown): readonly string[];
}

export type Shuffle = <Element>(elements: readonly Element[]) => readonly Element[];

/** One object says all there is about a type but its drawing. Pure. */
export interface ItemType<Question, Response> {
  /** The folder's name. */
  readonly name: string;
  /** Loaded only where questions come from outside, so that a page never loads the validator. */
  readonly schema: () => Promise<QuestionSchema>;
  /** What the form holds before anything is typed or chosen. */
  readonly empty: Response;
  /** Whether something kept or imported is a response of this type. */
  readonly isResponse: (value: unknown) => value is Response;
  readonly grade: (question: Question, response: Response) => Grade;
  /** The right response, and those of the named wrong models. */
  readonly answers: (question: Question) => {
    readonly right: Response;
    readonly wrong: readonly WrongAnswer<Response>[];
  };
  /** A sentence where right and wrong answers cannot be told apart, so that it is drawn again. */
  readonly clash: (question: Question) => string | undefined;
  /** The question with its options in the order of a seed; unchanged where there is no order. */
  readonly arrange: (question: Question, shuffle: Shuffle) => Question;
  readonly compare: (question: Question, response: Response) => readonly Comparison[];
  /**
   * Several where the kinds that other systems know hold one answer each. Loaded only where items
   * are exported, so that a page never loads it.
   */
  readonly lower: (question: Question, textOf: TextOf) => Promise<readonly Interaction[]>;
}

/** A type with its samples, which tests and the gallery look at and no page loads. */
export interface SampledItemType<Question, Response> extends ItemType<Question, Response> {
  readonly samples: readonly Sample<Question, Response>[];
}
