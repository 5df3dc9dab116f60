import { expect, test } from 'vitest';
import { nameTexts } from './item-texts.ts';
import { translatedTexts } from './item-translation.ts';

const english = {
  stem: 'What is [[z]] doubled?',
  solution: 'Twice [[z]].',
  labels: { value: 'The double' },
  feedback: {},
};
const item = { id: 'sums/double', version: 2, texts: nameTexts(english) };
const german = {
  version: 2,
  stem: 'Wie viel ist das Doppelte von [[z]]?',
  solution: 'Zweimal [[z]].',
  labels: { value: 'Das Doppelte' },
  feedback: {},
};

test('the texts of the same version are used', () => {
  expect(translatedTexts(item, { [item.id]: german })).toEqual(nameTexts(german));
});

test('words that slots hold are known by what the item has there', () => {
  const texts = translatedTexts(item, { [item.id]: { ...german, words: { 'a lot': 'viel' } } });
  expect(texts).toMatchObject({ 'word.a lot': 'viel' });
});

test('those of another version, and none, are not', () => {
  expect(translatedTexts(item, { [item.id]: { ...german, version: 1 } })).toBeUndefined();
  expect(translatedTexts(item, {})).toBeUndefined();
});

test.each([
  [{ stem: 'Wie viel?' }, '“stem” lacks [[z]].'],
  [{ solution: 'Zweimal [[z]], also [[w]].' }, '“solution” has [[w]], which the item has not.'],
  [{ labels: {} }, 'translate “label.value”, too.'],
  [{ hints: ['Rechnen Sie.'] }, '“hint.0” is not in the item.'],
])('%o is refused', (changes, sentence) => {
  expect(() => translatedTexts(item, { [item.id]: { ...german, ...changes } })).toThrow(sentence);
});
