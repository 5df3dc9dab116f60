// What is translated beside what it translates: widgets' texts, and items' texts of a lesson.
import { expect, test } from 'vitest';
import type { Catalogue, Message } from '../language/catalogue.ts';
import type { Item } from '../quiz/item.ts';
import { translatedTexts, type ItemTranslations } from '../quiz/item-translation.ts';
import { messageProblems } from './message-problems.ts';

type Texts = Readonly<Record<string, Message>>;

const sources = import.meta.glob<Texts>('/components/widgets/*/texts.ts', {
  eager: true,
  import: 'texts',
});
const figures = import.meta.glob<Catalogue>('/components/widgets/*/texts.??.ts', {
  eager: true,
  import: 'texts',
});
const items = import.meta.glob<readonly Item[]>('/content/lessons/*/items.ts', {
  eager: true,
  import: 'items',
});
const lessons = import.meta.glob<ItemTranslations>('/content/lessons/*/items.??.ts', {
  eager: true,
  import: 'texts',
});

/** "/components/widgets/one-weight/texts.de.ts" → "/components/widgets/one-weight/texts.ts" */
const sourceOf = (file: string): string => file.replace(/\.\w+\.ts$/, '.ts');
const codeOf = (file: string): string => /\.(\w+)\.ts$/.exec(file)?.[1] ?? '';

test.each(Object.entries(figures))('%s says all of it', (file, texts) => {
  const source = sources[sourceOf(file)] ?? {};
  expect(messageProblems(file, source, texts, codeOf(file))).toEqual([]);
});

test('the items of lessons are translated with all their texts and slots', () => {
  for (const [file, texts] of Object.entries(lessons)) {
    const translated = items[sourceOf(file)] ?? [];
    const ids = translated.map(({ id }) => id);
    expect(Object.keys(texts).filter((id) => !ids.includes(id))).toEqual([]);
    for (const item of translated) expect(() => translatedTexts(item, texts)).not.toThrow();
  }
});

test('figures are translated', () => {
  expect(Object.keys(figures)).not.toEqual([]);
});
