// What is translated shows what its source shows: the same questions, figures, results and works.
import { expect, test } from 'vitest';
import type { Figure } from '#quiz/figure.ts';
import type { Item, Variant } from '#quiz/item.ts';
import { translatedTexts, type ItemTranslations } from '#quiz/item-translation.ts';

const sources = import.meta.glob<readonly Item[]>('./*/items.ts', { eager: true, import: 'items' });
const texts = import.meta.glob<ItemTranslations>('./*/items.??.ts', {
  eager: true,
  import: 'texts',
});
const pages = import.meta.glob<string>('./*/index*.mdx', {
  eager: true,
  query: '?raw',
  import: 'default',
});

const inSource = (file: string): string => file.replace(/\.\w\w(?=\.\w+$)/u, '');

test.each(Object.keys(texts))('%s has the texts and slots of each item', (file) => {
  const items = sources[inSource(file)] ?? [];
  const outdated = Object.keys(texts[file] ?? {}).filter((id) => {
    const item = items.find((one) => one.id === id);
    // Throws, with what differs, where the texts are not those of the item.
    return item === undefined || translatedTexts(item, texts[file] ?? {}) === undefined;
  });
  expect(outdated).toEqual([]);
});

const isFigure = (value: unknown): value is Figure =>
  typeof value === 'object' && value !== null && 'xLabel' in value;

/** What a variant draws in words: the names in its figure, and words in its slots. */
function wordsOf({ slots, figure, question }: Variant): readonly string[] {
  const own = typeof question === 'object' && question !== null && 'figure' in question;
  const figures = [figure, own ? question.figure : undefined].filter(isFigure);
  const named = figures.flatMap(({ label, xLabel, yLabel, curves }) => [
    ...[label, xLabel, yLabel],
    ...curves.map((curve) => curve.label),
  ]);
  return [...named, ...Object.values(slots).filter((value) => /\p{L}{2}/u.test(value))];
}

test.each(Object.keys(texts))('%s has the words that its items draw', (file) => {
  const translations = texts[file] ?? {};
  const missing = (sources[inSource(file)] ?? []).flatMap((item) => {
    const known = translatedTexts(item, translations) ?? {};
    const drawn = Array.from({ length: 20 }, (_, seed) => wordsOf(item.variant(seed))).flat();
    return [...new Set(drawn)].filter((word) => known[`word.${word}`] === undefined);
  });
  expect(missing).toEqual([]);
});

const tags =
  /<(?:Item|Widget|Predict|Value|Cite|Term|WidgetLink|PopularAnswer|Quiz) [a-z]+=(?:"[^"]*"|\{[^}]*\})/gu;

const translated = Object.keys(pages).filter((file) => inSource(file) !== file);

test.each(translated)('%s shows what its source shows', (file) => {
  const shownBy = (name: string) => (pages[name] ?? '').match(tags);
  expect(shownBy(file)).toEqual(shownBy(inSource(file)));
});
