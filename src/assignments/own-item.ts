// A teacher's question as an item like any other. The makers of items come from the page, since
// this folder knows no item types.
import { valueAt } from '#expressions/formula/value-at.ts';
import type { Grade } from '#quiz/grade.ts';
import type { Item, ItemDefinition, Random, Variant } from '#quiz/item.ts';
import type { ItemTexts } from '#quiz/item-texts.ts';
import { Unfit } from './fields.ts';
import {
  isLocked,
  ownId,
  type OwnChoice,
  type OwnFormula,
  type OwnItem,
  type OwnNumeric,
} from './own-items.ts';
import { say } from '#say/unfit.ts';
import { say as sayToStudents } from '#say/assignment.ts';

/** The values of the parameters, by their names. */
type Drawn = Readonly<Record<string, number>>;

/** What the item types of a choice, a number and a formula are given. */
export interface OwnMakers {
  readonly choice: (
    definition: ItemDefinition<
      Drawn,
      { readonly options: readonly { readonly name: string }[]; readonly answer: string }
    >,
  ) => Item;
  readonly numeric: (
    definition: ItemDefinition<Drawn, { readonly blanks: readonly NumericBlank[] }>,
  ) => Item;
  readonly formula: (definition: ItemDefinition<Drawn, FormulaAsked>) => Item;
}

interface NumericBlank {
  readonly name: string;
  readonly answer: number;
  readonly tolerance:
    { readonly kind: 'relative'; readonly of: number } | { readonly kind: 'exact' };
  readonly wrong: readonly never[];
}

interface FormulaAsked {
  readonly language: {
    readonly symbols: readonly {
      readonly name: string;
      readonly domain: { from: number; to: number };
    }[];
  };
  readonly answer: string;
  readonly wrong: readonly never[];
  readonly signs: readonly string[];
}

/** The item; where it is locked it takes answers and judges none. Its variants throw Unfit where its key makes no sense. */
export function ownItemOf(own: OwnItem, makers: OwnMakers): Item {
  const item = made(own, makers);
  return isLocked(own) ? unjudged(item) : item;
}

function made(own: OwnItem, makers: OwnMakers): Item {
  if (own.kind === 'choice') return makers.choice({ ...shared(own), pose: choicePose(own) });
  if (own.kind === 'numeric') return makers.numeric({ ...shared(own), pose: numericPose(own) });
  return makers.formula({ ...shared(own), pose: formulaPose(own) });
}

const shared = (own: OwnItem) => ({
  id: ownId(own),
  version: 1,
  objectives: [],
  texts: textsOf(own),
  defaults: drawnOf(own, (count) => Math.floor(count / 2)),
  draw: (random: Random) => drawnOf(own, (count) => random.integer(0, count)),
});

const textsOf = (own: OwnItem): ItemTexts => ({
  stem: own.prompt,
  solution: own.key?.solution ?? '',
  labels: labelsOf(own),
  feedback:
    own.kind === 'choice'
      ? Object.fromEntries(own.options.map(({ name }) => [name, sayToStudents('notTheAnswer')]))
      : {},
});

export function labelsOf(own: OwnItem): Readonly<Record<string, string>> {
  if (own.kind === 'numeric') return { answer: sayToStudents('yourAnswer') };
  if (own.kind === 'formula') return { formula: sayToStudents('yourFormula') };
  return Object.fromEntries(own.options.map(({ name, text }) => [name, text]));
}

/** Twelve figures, so that 3 · 0.1 is 0.3. */
const drawnOf = ({ parameters }: OwnItem, place: (count: number) => number): Drawn =>
  Object.fromEntries(
    parameters.map(({ name, from, to, step }) => {
      const count = Math.floor((to - from) / step + 1e-9);
      return [name, Number((from + step * place(count)).toPrecision(12))];
    }),
  );

const choicePose =
  ({ options, key }: OwnChoice) =>
  (slots: Drawn) => {
    const names = options.map(({ name }) => ({ name }));
    return { slots, question: { options: names, answer: key?.right ?? options[0]?.name ?? '' } };
  };

const numericPose =
  ({ name, key }: OwnNumeric) =>
  (slots: Drawn) => ({
    slots,
    question: {
      blanks: [
        {
          name: 'answer',
          answer: answerOf(name, key?.answer ?? '1', slots),
          tolerance: toleranceOf(key),
          wrong: [],
        },
      ],
    },
  });

const toleranceOf = (key: OwnNumeric['key']): NumericBlank['tolerance'] =>
  key?.tolerance === 0 ? { kind: 'exact' } : { kind: 'relative', of: key?.tolerance ?? 0.01 };

function answerOf(name: string, expression: string, slots: Drawn): number {
  const value = valueAt(expression, slots);
  if (typeof value === 'number') return value;
  throw new Unfit(say('answerOf', { name, problem: value.problem }));
}

const formulaPose =
  ({ symbols, key }: OwnFormula) =>
  (slots: Drawn) => ({
    slots,
    question: {
      language: { symbols: symbols.map(({ name, from, to }) => ({ name, domain: { from, to } })) },
      answer: withValues(key?.answer ?? symbols[0]?.name ?? '', slots),
      wrong: [],
      signs: [],
    },
  });

const withValues = (formula: string, slots: Drawn): string =>
  formula.replace(/\[\[(\w+)\]\]/gu, (slot, name: string) => {
    const value = slots[name];
    return value === undefined ? slot : `(${value})`;
  });

/** Sends back what cannot be read, and says nothing of what can. */
const unjudged = (item: Item): Item => ({
  ...item,
  variant: (seed) => {
    const variant = item.variant(seed);
    return { ...variant, grade: (response) => unjudgedGrade(variant, response) };
  },
});

function unjudgedGrade(variant: Variant, response: unknown): Grade {
  const grade = variant.grade(response);
  if (grade.outcome === 'ungraded') return grade;
  return { outcome: 'graded', points: 0, parts: [], feedback: [], misconceptions: [] };
}
