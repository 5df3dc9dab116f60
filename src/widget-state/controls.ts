// The single description of a widget's state. From it come the state's type, its defaults, the
// panel of controls, the link that shares it, and the states that tests and the gallery show.

/** A number that a learner drags or types. */
export interface Slider {
  readonly kind: 'slider';
  /** What it is, in words: "penalty strength". */
  readonly label: string;
  /** How formulas write it: "λ₁". */
  readonly symbol: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly initial: number;
  /** The colour role it shares with formula and figure. */
  readonly role?: string;
  /** Wider bounds for a typed number; the track keeps `min` and `max`. */
  readonly typed?: { readonly min: number; readonly max: number };
}

/** One of a few named options. */
export interface Choice<Value extends string = string> {
  readonly kind: 'choice';
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly initial: Value;
}

export type Control = Slider | Choice;
export type Controls = Readonly<Record<string, Control>>;

/** The state that a set of controls describes: a number for a slider, a value for a choice. */
export type StateOf<C extends Controls> = { readonly [Name in keyof C]: ValueOf<C[Name]> };

type ValueOf<C> = C extends Slider ? number : C extends Choice<infer Value> ? Value : never;

/** Any widget's state, its type forgotten. */
export type WidgetState = Readonly<Record<string, number | string>>;

export const slider = (control: Omit<Slider, 'kind'>): Slider => ({ kind: 'slider', ...control });

export const choice = <Value extends string>(
  control: Omit<Choice<Value>, 'kind'>,
): Choice<Value> => ({ kind: 'choice', ...control });

/** The bounds that a typed number must keep. */
export const typedBounds = ({ min, max, typed }: Slider): { min: number; max: number } =>
  typed ?? { min, max };

/** The state every control starts in. */
export const initialState = (controls: Controls): WidgetState =>
  Object.fromEntries(Object.entries(controls).map(([name, control]) => [name, control.initial]));

/** A sentence that says why `value` does not fit `control`, or undefined where it fits. */
export function misfit(control: Control, value: number | string): string | undefined {
  return control.kind === 'slider' ? sliderMisfit(control, value) : choiceMisfit(control, value);
}

function sliderMisfit(control: Slider, value: number | string): string | undefined {
  const { min, max } = typedBounds(control);
  const fits = typeof value === 'number' && value >= min && value <= max;
  return fits
    ? undefined
    : `${control.symbol} takes a number from ${min} to ${max}.`.replaceAll('-', '−');
}

function choiceMisfit(control: Choice, value: number | string): string | undefined {
  const values = control.options.map((option) => option.value);
  return values.some((known) => known === value)
    ? undefined
    : `${control.label} is one of ${values.join(', ')}.`;
}
