import { numberSeparator } from '#language/write-number.ts';
import type { Item, Variant } from '#quiz/item.ts';
import { spelledOut } from './draft.ts';
import { escaped } from './filled-html.ts';

interface Question {
  readonly item: Pick<Item, 'texts'>;
  readonly variant: Pick<Variant, 'answers'>;
  /** The HTML of a text by its name, its numbers in it. */
  readonly html: (name: string) => string;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The right answer in lines of HTML: what was to be chosen, or typed, by what it belongs to. */
export function answerLines({ item, variant, html }: Question): readonly string[] {
  const { right } = variant.answers;
  const label = (name: string): string | undefined =>
    item.texts[`label.${name}`] === undefined ? undefined : html(`label.${name}`);
  const shown = (value: string): string => label(value) ?? escaped(value);
  if (!isRecord(right)) return spelledOut(right).map(shown);
  return Object.entries(right).map(([name, value]) => {
    const what = label(name);
    const answer = spelledOut(value).map(shown).join(numberSeparator());
    return what === undefined ? answer : `${what}: ${answer}`;
  });
}
