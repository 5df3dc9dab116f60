import fc from 'fast-check';
import { expect, test } from 'vitest';
import { initialState, many, misfit } from './controls.ts';
import { readMany, toggled } from './many.ts';

const values = ['a', 'b', 'c'];
const control = many({
  label: 'curves',
  options: values.map((value) => ({ value, label: value.toUpperCase() })),
  initial: 'a~c',
});

test('text holds what is picked, and each choice has one text', () => {
  fc.assert(
    fc.property(fc.subarray(values), (picked) => {
      const text = picked.join('~');
      expect(readMany(text)).toEqual(picked);
      expect(misfit(control, text)).toBeUndefined();
    }),
  );
  expect(initialState({ control })).toEqual({ control: 'a~c' });
});

test('picking what is picked takes it away, in whatever order it was picked', () => {
  expect(toggled(control, 'a~c', 'b')).toBe('a~b~c');
  expect(toggled(control, 'c', 'a')).toBe('a~c');
  expect(toggled(control, 'b', 'b')).toBe('');
  fc.assert(
    fc.property(fc.subarray(values), fc.constantFrom(...values), (picked, value) => {
      const text = picked.join('~');
      expect(toggled(control, toggled(control, text, value), value)).toBe(text);
    }),
  );
});

test.each(['d', 'a~d', 'c~a', 'a~a', '~', 'a~', 3])('%j is none of its texts', (text) => {
  expect(misfit(control, text)).toContain('curves: some of a, b, c');
});
