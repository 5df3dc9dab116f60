import { expect, test } from 'vitest';
import { speaking } from '#language/current.ts';
import { languageNamed } from '#language/languages.ts';
import { shortCitation } from './short-citation.ts';

test.each([
  [['Tibshirani, R.'], 'Tibshirani 1996'],
  [['Zou, H.', 'Hastie, T.'], 'Zou and Hastie 1996'],
  [['Hastie, T.', 'Tibshirani, R.', 'Friedman, J.'], 'Hastie et al. 1996'],
])('%j is cited as %s', (authors, citation) => {
  expect(shortCitation({ authors, year: 1996 })).toBe(citation);
});

test('names are joined as the language joins them', () => {
  const work = { authors: ['Zou, H.', 'Hastie, T.'], year: 2005 };
  expect(speaking(languageNamed('de'), () => shortCitation(work))).toBe('Zou und Hastie 2005');
});
