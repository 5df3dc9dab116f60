import { expect, test } from 'vitest';
import { shortCitation } from './short-citation.ts';

test.each([
  [['Tibshirani, R.'], 'Tibshirani 1996'],
  [['Zou, H.', 'Hastie, T.'], 'Zou and Hastie 1996'],
  [['Hastie, T.', 'Tibshirani, R.', 'Friedman, J.'], 'Hastie et al. 1996'],
])('%j is cited as %s', (authors, citation) => {
  expect(shortCitation({ authors, year: 1996 })).toBe(citation);
});
