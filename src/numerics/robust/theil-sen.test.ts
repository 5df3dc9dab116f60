import { expect, it } from 'vitest';
import { siegel, theilSen } from './theil-sen.ts';

const x = [0, 1, 2, 3, 4, 5, 6, 7];

it('theilSen takes two wild points in eight, siegel three', () => {
  const two = [1, 3, 5, 7, 9, 11, 1e6, 2e6];
  expect(theilSen(x, two).slope).toBe(2);
  const three = [1, 3, 5, 7, 9, 1e6, 3e6, 7e6];
  expect(theilSen(x, three).slope).not.toBe(2);
  expect(siegel(x, three)).toEqual({ slope: 2, intercept: 1 });
  expect(siegel(x, three, 'separate')).toEqual({ slope: 2, intercept: 1 });
});

it('leaves pairs with the same x out, and refuses where there are no others', () => {
  expect(theilSen([1, 1, 2, 3], [0, 9, 4, 6]).slope).toBe(2);
  expect(() => theilSen([1, 1], [0, 9])).toThrow('All entries of x are the same');
  expect(() => siegel([1, 2], [0])).toThrow('x has 2 entries and y has 1: give as many.');
});
