import { expect, test } from 'vitest';
import type { Figure } from '#quiz/figure.ts';
import { inWords } from './figure-in-words.ts';

const figure: Figure = {
  label: 'A map.',
  xLabel: 'estimate z',
  yLabel: 'weight ŵ',
  x: [0, 1],
  y: [0, 1],
  curves: [{ label: 'a < b', pieces: [] }],
};

test('a figure is called what the translation calls it, and else as it was', () => {
  const texts: Readonly<Record<string, string>> = {
    'word.estimate z': 'Schätzwert z',
    'word.a < b': 'a &lt; b, also',
  };
  expect(inWords(figure, (name) => texts[name] ?? '')).toEqual({
    ...figure,
    xLabel: 'Schätzwert z',
    curves: [{ label: 'a < b, also', pieces: [] }],
  });
});
