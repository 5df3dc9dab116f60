import { expect, test } from 'vitest';
import { queryWords, wordsBeside } from './words.ts';

test.each([
  ['λ', ['lambda']],
  ['\\lambda', ['lambda']],
  ['λ₂', ['lambda2']],
  ['lambda_2', ['lambda2']],
  ['\\lambda_{2}', ['lambda2']],
  ['weight_decay', ['weight', 'decay']],
  ['weightDecay', ['weight', 'decay']],
  ['weight-decay', ['weight', 'decay']],
  ['AdamW', ['adamw']],
  ['RidgeCV', ['ridge', 'cv']],
  ['w^2', ['w', 'squared']],
  ['w²', ['w', 'squared']],
  ['w**2', ['w', 'squared']],
  ['||w||', ['norm', 'w']],
  ['‖w‖²', ['norm', 'w', 'squared']],
  ['l2', ['l2']],
  ['L₂', ['l2']],
  ['ℓ_2', ['l2']],
  ['L^2', ['l2']],
  ['beta hat', ['beta', 'hat']],
  ['β̂', ['beta', 'hat']],
  ['ŵ', ['w', 'hat']],
  ['df(λ)', ['df', 'lambda']],
  ['   ', []],
])('the query %s asks for %j', (query, words) => {
  expect(queryWords(query)).toEqual(words);
});

test('letters of a language keep their marks', () => {
  expect(queryWords('Schätzer Señor être')).toEqual(['schätzer', 'señor', 'être']);
});

test('a text is found by its signs, and by the names of its programs', () => {
  const beside = wordsBeside('Ridge gives ŵ = z/(1 + λ₂), alpha in Ridge(fit_intercept=True)');
  for (const word of ['w', 'hat', 'z', 'lambda', 'lambda2', 'fit', 'intercept'])
    expect(beside).toContain(word);
  expect(beside).not.toContain('gives');
});

test('every query is found in a text of the same signs', () => {
  for (const text of ['λ₂', 'β̂', 'weightDecay', '‖w‖²', 'df(λ)', 'L₂', 'w^2', 'AdamW', 'R²']) {
    const found = new Set([...text.toLowerCase().split(/\s+/u), ...wordsBeside(text)]);
    for (const word of queryWords(text)) expect(found, text).toContain(word);
  }
});

test('a sign that stands everywhere is not counted endlessly', () => {
  expect(wordsBeside('λ '.repeat(50))).toHaveLength(4);
});
