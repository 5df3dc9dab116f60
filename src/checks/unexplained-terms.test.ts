import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { unexplainedTerms, wordsOf } from './unexplained-terms.ts';

const entries: Record<string, { readonly term: string }> = parse(
  readFileSync('content/glossary.yaml', 'utf8'),
);
const glossary = new Map(Object.entries(entries).map(([id, { term }]) => [id, term]));

test.each(globSync('content/lessons/**/*.mdx'))('%s links each term at its first use', (file) => {
  const sentences = unexplainedTerms(readFileSync(file, 'utf8'), glossary).map(
    ({ line, id }) => `${file}:${line} uses “${glossary.get(id)}”: put it into <Term id="${id}">.`,
  );
  expect(sentences).toEqual([]);
});

const toy = new Map([
  ['lasso', 'lasso'],
  ['ridge', 'ridge regression'],
  ['hard', 'hard threshold (best subset)'],
  ['threshold', 'threshold'],
]);

test.each([
  ['The lasso is', ['lasso']],
  ['Lassos, and <Term id="lasso">lasso</Term>', ['lasso']],
  ['a hard\nthreshold', ['hard']],
])('%j is unexplained', (mdx, ids) => {
  expect(unexplainedTerms(mdx, toy).map(({ id }) => id)).toEqual(ids);
});

test.each([
  'The <Term id="lasso">lasso</Term>, a lasso',
  '## The lasso\n\n`lasso` $lasso$ <Proof title="The lasso">x</Proof>',
  'a lassoed calf; super-lasso; ridge alone',
  '---\ntitle: lasso\n---\n\n<Term id="lasso" />',
])('%j is not', (mdx) => {
  expect(unexplainedTerms(mdx, toy)).toEqual([]);
});

test('a sign is no word', () => {
  expect(wordsOf('λ (regularization strength)')).toBeUndefined();
});
