// Finds numbers that an author typed where a computed one belongs. A typed result is right until a
// default, a data set or a definition changes, and then nothing tells.

/** A number in prose or in a formula, and the line it stands on, from 1. */
export interface TypedNumber {
  readonly line: number;
  readonly number: string;
}

const notProse: readonly RegExp[] = [
  /^---\n[^]*?\n---$/m,
  /^(```|~~~)[^]*?^\1/gm,
  /`[^`\n]*`/g,
  /<Constant>[^<]*<\/Constant>/g,
  /^(?:import|export)\s[^;]*;/gm,
  /\]\([^)\s]*\)/g,
  /^\s*\d+\.\s/gm,
  // A version: 1.2.1 or 4.1-6.
  /(?<![\w.])\d+\.\d+[.-]\d+(?![\w.])/g,
];
const formula = /\$\$[^]*?\$\$|(?<!\\)\$[^$]*\$/g;
const innermostBraces = /\{[^{}]*\}/g;
const tag = /<\/?[A-Za-z](?:"[^"]*"|'[^']*'|[^>"'])*>/g;

// Not part of a word such as L1, H2, 3D or GPT-4.
const number = /(?<![\p{L}\p{N}_]|\p{L}[-.])\d+(?:[.,]\d+)*(?![\p{L}_])/gu;
const decimal = /\d+\.\d+|(?<!\d)\.\d+/g;
// Four figures or more, in what a tag is given: a setting that was found, and not one that was chosen.
const precise = /(?<![\w.])(?:0\.0*[1-9]\d{3,}|[1-9]\d*\.\d+)(?![\w.])/g;
const figuresOf = (number: string): number => number.replace(/^0\.0*|\./g, '').length;
const structural = new Set(['0', '1', '2']);

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

function withoutBraces(text: string): string {
  const shorter = text.replace(innermostBraces, blank);
  return shorter === text ? text : withoutBraces(shorter);
}

const found = (text: string, pattern: RegExp): TypedNumber[] =>
  [...text.matchAll(pattern)].map((match) => ({
    line: text.slice(0, match.index).split('\n').length,
    number: match[0],
  }));

const formulasOnly = (text: string): string => {
  const prose = text.split(formula);
  const formulas = text.match(formula) ?? [];
  return prose.map((part, index) => blank(part) + (formulas[index] ?? '')).join('');
};

/** Whether it stands in the prose, where it was found already. */
const isIn = (prose: string, { line, number: wanted }: TypedNumber): boolean =>
  found(prose, number).some((other) => other.line === line && other.number === wanted);

/** The numbers of an MDX page that are neither computed nor structural. */
export function typedNumbers(mdx: string): TypedNumber[] {
  const text = notProse.reduce((rest, pattern) => rest.replace(pattern, blank), mdx);
  const prose = withoutBraces(text.replace(formula, blank)).replace(tag, blank);
  return [
    ...found(prose, number).filter((typed) => !structural.has(typed.number)),
    ...found(formulasOnly(text), decimal),
    ...found(text.replace(formula, blank), precise).filter(
      (typed) => figuresOf(typed.number) > 3 && !isIn(prose, typed),
    ),
  ];
}
