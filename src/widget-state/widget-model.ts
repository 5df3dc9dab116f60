// What a widget is, apart from its drawing. Implemented by components/widgets/*/model.ts.
import type { Controls, Slider, StateOf } from './controls.ts';

/** A coloured part of the objective: it lights with its curve and shows its current number. */
export interface Term<Result = unknown> {
  /** The colour role, as in tokens.css: data, penalty, lambda, estimate, truth, outlier, objective. */
  readonly role: string;
  /** What it is, in words: "squared error". */
  readonly label: string;
  /** How plain text writes it, for buttons and screen readers: "½(z − w)²". */
  readonly text: string;
  /** How its curve is dashed, as SVG writes it: "9 4"; solid where it does not say. */
  readonly dash?: string;
  value(result: Result): number;
}

/** The data behind a drawing, for who cannot or will not read it off. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (number | string)[])[];
}

/**
 * A few lines that compute what the figure shows, in the languages that its readers work in.
 *
 * `{datasets}` in them stands for the address of the folder of the site's data sets. The last line
 * of each prints `prints`, which `npm run code-lines` compares by running them.
 */
export interface Code {
  readonly r: string;
  readonly python: string;
  readonly prints: readonly number[];
}

/**
 * A slider for a number that follows from the state, as the degrees of freedom do from λ.
 *
 * It is no part of the state: moving it sets the controls that it follows from.
 */
export interface DerivedSlider<State> extends Pick<
  Slider,
  'label' | 'symbol' | 'step' | 'role' | 'scale' | 'tucked'
> {
  bounds(state: State): { readonly min: number; readonly max: number };
  value(state: State): number;
  /** What to set for it to be `value`. */
  changes(value: number, state: State): Partial<State>;
}

/**
 * Everything about a widget but its drawing; pure, and seeded where it is random.
 *
 * Without arguments it is any widget's model: its functions are declared as methods, so that a
 * model of a particular state is accepted where the state is not known.
 */
export interface WidgetModel<C extends Controls = Controls, Result = unknown, Found = unknown> {
  /** The name in URLs and lessons; the folder is called so too. */
  readonly name: string;
  readonly title: string;
  /** Rises when old links would no longer mean the same. */
  readonly version: number;
  readonly controls: C;
  /** Sliders for what follows from the state; they stand after the controls. */
  readonly derived?: Readonly<Record<string, DerivedSlider<StateOf<C>>>>;
  /** TeX of the objective, with \term{name}{…} around each of `terms`. */
  readonly formula: string;
  /** Where the terms' numbers are taken: "at the minimum ŵ". */
  readonly termsAt: string;
  readonly terms: Readonly<Record<string, Term<Result>>>;
  /** `found`: what the drawing has had computed in the background, and told; nothing at first. */
  compute(state: StateOf<C>, found?: Found): Result;
  /** What else a change sets where it does not say so itself: another seed draws other points. */
  implied?(changes: Partial<StateOf<C>>): Partial<StateOf<C>>;
  /** One sentence that says what the figure shows now. */
  describe(result: Result): string;
  tables(result: Result): readonly Table[];
  /** The same in R and Python; two or three lines each, dragged points included. */
  code?(state: StateOf<C>): Code;
  /** States worth looking at, for the gallery and the tests. */
  readonly samples: Readonly<Record<string, Partial<StateOf<C>>>>;
  /** The sample that its lesson is announced with on other sites; the initial state where it is not told. */
  readonly cover?: string;
}

export const defineWidget = <C extends Controls, Result, Found>(
  model: WidgetModel<C, Result, Found>,
): WidgetModel<C, Result, Found> => model;
