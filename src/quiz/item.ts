// READ FIRST. An item is a function of a seed: constant texts, and numbers drawn for each seed.
// Seed 0 gives the defaults. A published variant never changes: whoever changes what a seed gives
// raises the version.
import type { Figure } from './figure.ts';
import type { Grade } from './grade.ts';
import type { Interaction } from './interaction.ts';
import type { ItemTexts, NamedTexts } from './item-texts.ts';
import type { Comparison, WrongAnswer } from './item-type.ts';

/** graded: counts; cold: asked before anything is taught; prediction: committed before a reveal. */
export type Purpose = 'graded' | 'cold' | 'prediction';

/** A state of the figure that shows what happens, behind a button. */
export interface Reveal {
  /** The blank or option it belongs to. */
  readonly label: string;
  readonly state: Readonly<Record<string, number | string>>;
}

/** What one draw of parameters asks. */
export interface Posed<Question> {
  /** Values of the slots; a number is formatted to four significant figures. */
  readonly slots: Readonly<Record<string, number | string>>;
  readonly question: Question;
  readonly figure?: Figure;
  readonly reveals?: readonly Reveal[];
}

/** The part of the seeded generator that drawing needs. */
export interface Random {
  integer(from: number, to: number): number;
  pick<Element>(elements: readonly Element[]): Element;
  shuffle<Element>(elements: readonly Element[]): Element[];
}

/** What an author writes. */
export interface ItemDefinition<Parameters, Question> {
  /** `one-weight/elastic-net-minimum`: the lesson, then what the item asks. Never changes. */
  readonly id: string;
  readonly version: number;
  readonly purpose?: Purpose;
  /** Ids of the lesson's objectives that it tests. */
  readonly objectives: readonly string[];
  /** Numbers of the popular questions that it settles. */
  readonly settles?: readonly number[];
  readonly texts: ItemTexts;
  readonly defaults: Parameters;
  /** Absent where every seed has the same numbers. */
  readonly draw?: (random: Random) => Parameters;
  /** Right answers and those of wrong models, from the solver. Throws on bad parameters. */
  readonly pose: (parameters: Parameters) => Posed<Question>;
}

/** One item at one seed, its type forgotten. */
export interface Variant {
  readonly seed: number;
  readonly slots: Readonly<Record<string, string>>;
  readonly question: unknown;
  readonly figure: Figure | undefined;
  readonly reveals: readonly Reveal[];
  readonly answers: { readonly right: unknown; readonly wrong: readonly WrongAnswer<unknown>[] };
  grade(response: unknown): Grade;
  compare(response: unknown): readonly Comparison[];
  interactions(): Promise<readonly Interaction[]>;
}

/** An item, its type forgotten: what pages, progress and exporters handle. */
export interface Item {
  readonly id: string;
  readonly version: number;
  /** The name of its type, which is the folder of its View. */
  readonly type: string;
  readonly purpose: Purpose;
  readonly objectives: readonly string[];
  readonly settles: readonly number[];
  readonly texts: NamedTexts;
  /** Whether another seed has other numbers, not just another order. */
  readonly drawn: boolean;
  /** What the form holds before anything is typed or chosen. */
  readonly empty: unknown;
  /** Whether something kept or imported is a response to it. */
  accepts(response: unknown): boolean;
  variant(seed: number): Variant;
}
