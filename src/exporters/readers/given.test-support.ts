// What a student gives in another system, by what is seen there: texts as the system shows them.

export type Given =
  | { readonly kind: 'chosen'; readonly texts: readonly string[] }
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'pairs'; readonly pairs: readonly (readonly [left: string, right: string])[] }
  | { readonly kind: 'order'; readonly steps: readonly string[] };

/** A question as another system understood it. */
export interface Reread {
  readonly name: string;
  /** HTML. */
  readonly prompt: string;
  readonly type: string;
  /** Its points for a right answer. */
  readonly points: number;
  /** The share of the points, from 0 to 1; undefined where a person has to grade it. */
  readonly grade: ((given: Given) => number) | undefined;
  /** Every text that a student sees, for what must not be lost. */
  readonly shown: readonly string[];
}

export const refuse = (type: string, given: Given): never => {
  throw new Error(`A question of the type ${type} cannot be given ${given.kind}.`);
};
