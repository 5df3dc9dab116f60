// The single description of a widget's state. From it come the state's type, its defaults, the
// panel of controls, the link that shares it, and the states that tests and the gallery show.
import { say } from '#say/figures.ts';
import { manyMisfit } from './many.ts';
import { pointsMisfit } from './points.ts';

/** What each control may say of itself beside its kind. */
interface Shared {
  /**
   * The name of what it sets, where figures on a page share it: "lambda". Two controls of one topic
   * move together, so their initial values must be the same on a page.
   */
  readonly topic?: string;
  /** Stands behind “More settings”: at most three controls are in sight at once. */
  readonly tucked?: true;
}

/** A number that a learner drags or types. */
export interface Slider extends Shared {
  readonly kind: 'slider';
  /** What it is, in words: "penalty strength". */
  readonly label: string;
  /** How formulas write it: "λ₁". */
  readonly symbol: string;
  readonly min: number;
  readonly max: number;
  /** On a logarithmic track in decades: 0.05. */
  readonly step: number;
  readonly initial: number;
  /** The colour role it shares with formula and figure. */
  readonly role?: string;
  /** `log`: the track is even in the logarithm, and `min` is above 0. */
  readonly scale?: 'log';
  /** On a logarithmic track, one more place at its left end that stands for exactly 0. */
  readonly zero?: true;
  /** It counts steps: a button runs it to its end, so many a second, and pauses it. */
  readonly perSecond?: number;
  /** Wider bounds for a typed number; the track keeps `min` and `max`. */
  readonly typed?: { readonly min: number; readonly max: number };
}

/** One of a few named options. */
export interface Choice<Value extends string = string> extends Shared {
  readonly kind: 'choice';
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly initial: Value;
}

/** Several of a list, each picked or not; as text, see `many.ts`. */
export interface Many extends Shared {
  readonly kind: 'many';
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** As text. */
  readonly initial: string;
}

/** What random numbers are drawn from; a button takes the next. */
export interface Seed extends Shared {
  readonly kind: 'seed';
  readonly label: string;
  /** What the button says: "Draw another sample". */
  readonly again: string;
  readonly initial: number;
}

/** An axis that points can be dragged along. */
export interface PointAxis {
  /** "x, hours": names its column where points are typed. */
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** Points that a learner drags in the drawing, or types; as text, see `points.ts`. */
export interface Points extends Shared {
  readonly kind: 'points';
  readonly label: string;
  readonly x: PointAxis;
  readonly y: PointAxis;
  /** As text; any state has as many. */
  readonly initial: string;
}

export type Control = Slider | Choice | Many | Seed | Points;
export type Controls = Readonly<Record<string, Control>>;

/** The state that a set of controls describes: numbers, a value of a choice, the rest as text. */
export type StateOf<C extends Controls> = { readonly [Name in keyof C]: ValueOf<C[Name]> };

type ValueOf<C> =
  C extends Choice<infer Value>
    ? Value
    : C extends Points | Many
      ? string
      : C extends Control
        ? number
        : never;

/** Any widget's state, its type forgotten. */
export type WidgetState = Readonly<Record<string, number | string>>;

export const slider = (control: Omit<Slider, 'kind'>): Slider => ({ kind: 'slider', ...control });

export const choice = <Value extends string>(
  control: Omit<Choice<Value>, 'kind'>,
): Choice<Value> => ({ kind: 'choice', ...control });

export const many = (control: Omit<Many, 'kind'>): Many => ({ kind: 'many', ...control });

export const seed = (control: Omit<Seed, 'kind'>): Seed => ({ kind: 'seed', ...control });

export const points = (control: Omit<Points, 'kind'>): Points => ({ kind: 'points', ...control });

/** The largest seed: what fits into every generator here. */
export const LARGEST_SEED = 9999;

/** The bounds that a typed number must keep. */
const typedBounds = ({ min, max, zero, typed }: Slider): { min: number; max: number } =>
  typed ?? { min: zero ? 0 : min, max };

/** The state every control starts in. */
export const initialState = (controls: Controls): WidgetState =>
  Object.fromEntries(Object.entries(controls).map(([name, control]) => [name, control.initial]));

/** A sentence that says why `value` does not fit `control`, or undefined where it fits. */
export function misfit(control: Control, value: number | string): string | undefined {
  switch (control.kind) {
    case 'slider':
      return sliderMisfit(control, value);
    case 'choice':
      return choiceMisfit(control, value);
    case 'many':
      return manyMisfit(control, value);
    case 'seed':
      return seedMisfit(control, value);
    case 'points':
      return pointsMisfit(control, value);
  }
}

function sliderMisfit(control: Slider, value: number | string): string | undefined {
  const { min, max } = typedBounds(control);
  const fits = typeof value === 'number' && value >= min && value <= max;
  return fits ? undefined : say('fromTo', { name: control.symbol, min, max });
}

function choiceMisfit(control: Choice, value: number | string): string | undefined {
  const values = control.options.map((option) => option.value);
  return values.some((known) => known === value)
    ? undefined
    : say('oneOf', { name: control.label, values: values.join(', ') });
}

function seedMisfit({ label }: Seed, value: number | string): string | undefined {
  const fits =
    typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= LARGEST_SEED;
  return fits ? undefined : say('wholeTo', { name: label, max: LARGEST_SEED });
}
