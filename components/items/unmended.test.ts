import { expect, test } from 'vitest';
import { unmended } from './unmended.ts';

const grade = {
  outcome: 'ungraded',
  message: 'Two fields.',
  fields: { a: 'No.', b: 'No.' },
} as const;

test.each([
  ['an edited field is mended', { a: 'x', b: 'y' }, { a: '1', b: 'y' }, { b: 'No.' }],
  ['a field without a problem mends nothing', { c: '' }, { c: '3' }, { a: 'No.', b: 'No.' }],
  ['a field that was empty is edited, too', {}, { a: '1' }, { b: 'No.' }],
])('%s', (_, before, after, fields) => {
  expect(unmended(grade, before, after)).toEqual({ ...grade, fields });
});

test.each([
  ['all fields', { a: 'x', b: 'y' }, { a: '1', b: '2' }, grade],
  ['a single text', 'x+', 'x+1', { ...grade, fields: { formula: 'No.' } }],
  [
    'an answer whose fields have no problems',
    [],
    ['one'],
    { outcome: 'ungraded', message: 'No.' } as const,
  ],
])('nothing is left once %s changed', (_, before, after, given) => {
  expect(unmended(given, before, after)).toBeUndefined();
});
