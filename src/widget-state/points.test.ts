import fc from 'fast-check';
import { expect, test } from 'vitest';
import { misfit, points } from './controls.ts';
import { pointsText, readPoints, withPoint } from './points.ts';

const axis = (label: string) => ({ label, min: -5, max: 5, step: 0.1 });
const control = points({ label: 'data', x: axis('x'), y: axis('y'), initial: '1_2~3_-4' });

test('text holds points exactly', () => {
  const coordinate = fc.double({ min: -5, max: 5, noNaN: true }).map((value) => value + 0);
  const point = fc.record({ x: coordinate, y: coordinate });
  fc.assert(
    fc.property(fc.array(point, { minLength: 1 }), (list) => {
      expect(readPoints(pointsText(list))).toEqual(list);
    }),
  );
});

test('one point moves and the others stay', () => {
  expect(withPoint(control.initial, 1, { x: 0, y: 1.5 })).toBe('1_2~0_1.5');
});

test.each([
  ['1_2', 'there have to be 2 points'],
  ['', 'there have to be 2 points'],
  ['1_2~3_', 'y takes a number from −5 to 5'],
  ['1_2~3_4_5', 'x takes a number'],
  ['9_2~3_4', 'x takes a number from −5 to 5'],
  ['1_2~3_NaN', 'y takes a number'],
  [7, 'there have to be 2 points'],
])('%j is refused with a sentence', (value, sentence) => {
  expect(misfit(control, value)).toContain(sentence);
});

test('points that fit are accepted', () => {
  expect(misfit(control, '-5_5~0.25_0')).toBeUndefined();
});
