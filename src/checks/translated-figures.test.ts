// A translated figure says all that it says in its source.
import { expect, test } from 'vitest';
import type { Catalogue, Message } from '../language/catalogue.ts';
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
/** "/components/widgets/one-weight/texts.de.ts" → "/components/widgets/one-weight/texts.ts" */
const sourceOf = (file: string): string => file.replace(/\.\w+\.ts$/, '.ts');
const codeOf = (file: string): string => /\.(\w+)\.ts$/.exec(file)?.[1] ?? '';

test.each(Object.entries(figures))('%s says all of it', (file, texts) => {
  const source = sources[sourceOf(file)] ?? {};
  expect(messageProblems(file, source, texts, codeOf(file))).toEqual([]);
});

test('figures are translated', () => {
  expect(Object.keys(figures)).not.toEqual([]);
});
