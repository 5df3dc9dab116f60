import { expect, test } from 'vitest';
import { takeWritten, write } from './path-text.ts';

test('holds all that was written, however much, and is empty once it was taken', () => {
  const pieces = Array.from({ length: 5000 }, (_, i) => `${i}-`);
  pieces.forEach(write);
  expect(takeWritten()).toBe(pieces.join(''));
  write('M0,0');
  expect(takeWritten()).toBe('M0,0');
  expect(takeWritten()).toBe('');
});
