import { expect, test } from 'vitest';
import { besideMark, excerpt, hasAll, markedPieces } from './excerpt.ts';

const marks = (pieces: ReturnType<typeof excerpt>) =>
  pieces.filter(({ marked }) => marked).map(({ text }) => text);
const whole = (pieces: ReturnType<typeof excerpt>) => pieces.map(({ text }) => text).join('');

test('what is asked for by name is marked as it is written', () => {
  const pieces = markedPieces('Let λ₂ grow: the weights shrink, ŵ too.', ['lambda', 'shrinkage']);
  expect(marks(pieces)).toEqual(['λ₂', 'shrink']);
  expect(whole(pieces)).toBe('Let λ₂ grow: the weights shrink, ŵ too.');
});

test('an excerpt begins near the best place and ends before the hidden words', () => {
  const filler = Array.from({ length: 80 }, (_, index) => `filler${index}`).join(' ');
  const pieces = excerpt(`decay ${filler} weight decay here. ${besideMark} hidden`, [
    'weight',
    'decay',
  ]);
  expect(whole(pieces)).toMatch(/^… filler75 .* weight decay here\.$/u);
  expect(marks(pieces)).toEqual(['weight', 'decay']);
});

test('a text without any of it is shown from its start', () => {
  expect(whole(excerpt('Only its title fits.', ['ridge']))).toBe('Only its title fits.');
});

test('a text has a word in another form, and not one that only begins alike', () => {
  expect(hasAll('The weights shrink toward λ₂.', ['weight', 'shrinkage', 'lambda'])).toBe(true);
  expect(hasAll('With w it grows.', ['wieght'])).toBe(false);
  expect(hasAll('Weights', ['w'])).toBe(false);
});
