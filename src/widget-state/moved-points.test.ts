import fc from 'fast-check';
import { expect, test } from 'vitest';
import { movedPoints, withMovedPoints } from './moved-points.ts';
import { pointsText } from './points.ts';

const coordinate = fc.integer({ min: -50, max: 50 }).map((tenths) => tenths / 10);
const point = fc.record({ x: coordinate, y: coordinate });

test('what was moved brings all points back', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(point, point, fc.boolean()), { minLength: 1, maxLength: 30 }),
      (rows) => {
        const initial = pointsText(rows.map(([first]) => first));
        const text = pointsText(rows.map(([first, other, moves]) => (moves ? other : first)));
        const short = movedPoints(initial, text);
        if (text !== initial) expect(withMovedPoints(initial, short)).toBe(text);
        expect(short.length).toBeLessThanOrEqual(text.length);
      },
    ),
  );
});

test('a point that moved is named by its place, and one that does not exist fits no control', () => {
  expect(movedPoints('0_0~1_1~2_2', '0_0~1_5~2_2')).toBe('1*1_5');
  expect(withMovedPoints('0_0~1_1', '7*1_5').split('~')).toHaveLength(3);
  expect(withMovedPoints('0_0~1_1', 'x*1_5').split('~')).toHaveLength(3);
});
