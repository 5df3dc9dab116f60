// How a typed number was read, or why it was not and what to type instead.
import { speaker } from '#language/speaker.ts';

export const numbers = {
  empty: 'Nothing is typed yet: type a number, like 1.5 or 1/3.',
  infinite: 'Infinity cannot be graded as a number: type a finite one, like 1.5.',
  commaAndPoint: 'It has both a comma and a point: keep the decimal one only, like 1234.5.',
  twoSigns: 'It has two decimal signs: keep one, like 1.5.',
  mixed: 'A whole number beside a fraction is not read: type 3/2 or 1.5 for 1 1/2.',
  fraction: 'A fraction has one number above and one below the line, like 1/3.',
  gap: 'There is a gap between the digits: type them together, like 1500.',
  signs: 'It has two signs in a row: type at most one, like -2.',
  range: 'A bound or a range is not read: type the one number that you mean, like 1.5.',
  calculation:
    'Sums, products and brackets are not worked out here: type the result, like 1.5 or 1/3.',
  more: 'There is more than a number in it: type the number alone, like 1.5 or 1/3.',
  noNumber: 'There is no number in it: type one in digits, like 1.5 or 1/3.',
  tooLong: 'It is too long: use at most {longest} characters.',
  byZero: 'Nothing can be divided by 0: change the number below the line.',
  tooLarge: 'It is too large to be kept: check the power of ten.',
  tooSmall: 'It is too small to be kept: check the power of ten.',
  readAs: 'read as {number}',
  readAsComma: 'read as {number}: a comma is the decimal sign',
  readAsPoint: 'read as {number}: a point is a decimal sign, too',
} as const;

export const say = speaker('numbers', numbers);
