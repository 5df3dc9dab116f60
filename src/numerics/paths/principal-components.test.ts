import { expect, test } from 'vitest';
import { componentShares } from './principal-components.ts';

test.each([
  [3, 2, [1, 1, 0]],
  [3, 0, [0, 0, 0]],
  [2, 2, [1, 1]],
])('of %d directions the first %d are kept whole', (directions, components, shares) => {
  expect(Array.from(componentShares(directions, components))).toEqual(shares);
});

test.each([-1, 4, 1.5])('%f of three components are refused', (components) => {
  expect(() => componentShares(3, components)).toThrow(RangeError);
});
