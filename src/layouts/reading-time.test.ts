import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readingMinutes } from './reading-time.ts';

const words = (count: number): string => 'word '.repeat(count);
const minutes = (source: string) => readingMinutes(source, () => 'numeric');

test('a page of nothing but words takes as long as they do', () => {
  expect(minutes(words(1800))).toBe(10);
  expect(minutes(words(3600))).toBe(20);
});

test('figures, questions, formulas and steps to find take time of their own, and tags none', () => {
  expect(minutes(`${words(1800)}${'<Widget name="one-weight" />'.repeat(5)}`)).toBe(30);
  expect(minutes(`${words(1800)}${'<Item id="one-weight/minimum" />'.repeat(5)}`)).toBe(25);
  expect(minutes(`${words(1800)}${'$$\na = b + c\n$$\n'.repeat(25)}`)).toBe(20);
  expect(minutes(`${words(1800)}${'<Step why="so it is" reveal="Find it.">'.repeat(10)}`)).toBe(20);
  expect(minutes(`import { a } from './values.ts';\n${words(1800)}`)).toBe(10);
});

test.each(globSync('content/lessons/*/index.mdx'))(
  '%s takes less than an hour and a half',
  (file) => {
    const source = readFileSync(file, 'utf8').replace(/^---\n[^]*?\n---\n/, '');
    const found = minutes(source);
    expect(found).toBeGreaterThanOrEqual(15);
    expect(found).toBeLessThanOrEqual(90);
  },
);
