import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { bibtex } from './bibtex.ts';
import type { Work } from './work.ts';

test('an article has its journal, volume, issue and pages', () => {
  const work: Work = {
    authors: ['Zou, H.', 'Hastie, T.'],
    year: 2005,
    title: 'Selection & shrinkage',
    where: 'Journal of the Royal Statistical Society, Series B 67(2), 301–320',
    doi: '10.1111/j.1467_9868',
  };
  expect(bibtex('zou-2005', work)).toBe(`@article{zou-2005,
  author = {Zou, H. and Hastie, T.},
  title = {{Selection \\& shrinkage}},
  year = {2005},
  journal = {Journal of the Royal Statistical Society, Series B},
  volume = {67},
  number = {2},
  pages = {301--320},
  doi = {10.1111/j.1467_9868},
}`);
});

test('a book has an edition and a publisher, a meeting a title, and arXiv its number', () => {
  const some = { authors: ['A, B.'], year: 2000, title: 'T' };
  const book = bibtex('a', { ...some, where: '2nd edition, Springer', url: 'https://x.example/' });
  expect(book).toMatch(/^@book\{a,[^]*edition = \{2nd\},[^]*publisher = \{Springer\},/);
  expect(book).toContain('url = {https://x.example/}');
  const meeting = bibtex('a', {
    ...some,
    where: 'Advances in Neural Information Processing Systems 4, 950–957',
    arxiv: '1711.05101',
  });
  expect(meeting).toMatch(/^@inproceedings\{a,[^]*eprint = \{1711.05101\},/);
});

const known: Readonly<Record<string, Work>> = parse(
  readFileSync('content/references.yaml', 'utf8'),
);

test.each(Object.entries(known))('%s has balanced braces and says where it is', (id, work) => {
  const entry = bibtex(id, work);
  expect(entry.split('{')).toHaveLength(entry.split('}').length);
  expect(entry).toMatch(/^ {2}(?:journal|booktitle|publisher|howpublished) = \{.{3,}\},$/m);
  expect(entry).toMatch(/^ {2}(?:doi|url) = \{.{3,}\},$/m);
});
