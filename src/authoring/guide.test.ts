// The examples of CONTRIBUTING.md are held to what they are examples of.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { compile } from 'svelte/compiler';
import { describe, expect, test } from 'vitest';
import type { Item } from '#quiz/item.ts';
import type { WidgetModel } from '#widget-state/widget-model.ts';
import { typedNumbers } from '../checks/typed-numbers.ts';
import { itemsIn } from './item-faults.ts';
import { lessonFaults } from './lesson-faults.ts';
import { readProject } from './read-project.ts';

const examples = Array.from(
  readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^```(\w+)\n([^]*?)^```$/gmu),
  ([, language = '', code = '']) => ({ language, code }),
);

const exampleWith = (language: string, sign: string): string => {
  const found = examples.find((one) => one.language === language && one.code.includes(sign));
  if (found === undefined) throw new Error(`CONTRIBUTING.md has no ${language} with ${sign}.`);
  return found.code;
};

/** What the example exports, loaded as any file of the project. */
async function loaded(name: string, code: string) {
  mkdirSync('reports/guide', { recursive: true });
  const file = resolve(`reports/guide/${name}`);
  writeFileSync(file, code);
  return import(/* @vite-ignore */ file);
}

describe('the example of a lesson', () => {
  const [mdx, code] = [exampleWith('mdx', 'objectives:'), exampleWith('ts', 'numericItem')];

  test('has no fault, and types no result', () => {
    const project = readProject('.');
    const items = new Map([...project.items, ...itemsIn('items.ts', code)]);
    expect(lessonFaults('index.mdx', mdx, { ...project, items })).toEqual([]);
    expect(typedNumbers(mdx)).toEqual([]);
  });

  test('has questions that know right from wrong', async () => {
    const { items }: { items: readonly Item[] } = await loaded('items.ts', code);
    const grades = items.flatMap((item) => {
      const { grade, answers } = item.variant(7);
      return [answers.right, ...answers.wrong.map(({ response }) => response)].map(grade);
    });
    expect(grades.map((grade) => grade.outcome === 'graded' && grade.points)).toEqual([1, 0]);
  });
});

describe('the example of a figure', () => {
  test('computes, and says what it shows', async () => {
    const code = exampleWith('ts', 'defineWidget');
    const { model }: { model: WidgetModel } = await loaded('model.ts', code);
    const result = model.compute({ lambda: 3 });
    expect(model.describe(result)).toBe('At λ = 3 the weight is 25 % of the estimate.');
    expect(model.tables(result)[0]?.rows).toEqual([[3, 0.25]]);
  });

  test('is a drawing that compiles without a warning', () => {
    const { warnings } = compile(exampleWith('svelte', 'ViewProps'), { filename: 'View.svelte' });
    expect(warnings).toEqual([]);
  });
});
