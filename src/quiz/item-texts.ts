/** Everything an item says, as Markdown with TeX between dollars and slots `[[name]]`. */
export interface ItemTexts {
  readonly stem: string;
  /** The worked solution, shown once the item is solved or its attempts are used up. */
  readonly solution: string;
  readonly hints?: readonly string[];
  /** The text of each option or blank, by its name. */
  readonly labels: Readonly<Record<string, string>>;
  /** What to say to each wrong answer, by the name of the option or wrong model. */
  readonly feedback: Readonly<Record<string, string>>;
}

/** Any text of an item by its name: `stem`, `hint.0`, `label.lasso`, `feedback.overshoot`. */
export type NamedTexts = Readonly<Record<string, string>>;

export const nameTexts = ({
  stem,
  solution,
  hints = [],
  labels,
  feedback,
}: ItemTexts): NamedTexts => ({
  stem,
  solution,
  ...Object.fromEntries(hints.map((hint, index) => [`hint.${index}`, hint])),
  ...prefixed('label', labels),
  ...prefixed('feedback', feedback),
});

const prefixed = (prefix: string, texts: Readonly<Record<string, string>>): NamedTexts =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [`${prefix}.${name}`, text]));

/** The texts whose names start with a prefix, in the order written. */
export const textsOf = (prefix: string, texts: NamedTexts): readonly string[] =>
  Object.entries(texts).flatMap(([name, text]) => (name.startsWith(`${prefix}.`) ? [text] : []));
