// What the prose says without numbers, or says of numbers: true as long as these hold.
import { expect, test } from 'vitest';
import {
  explainedByProstate,
  figure,
  inThinnest,
  kept,
  lambdaFor,
  lambdaForCondition,
  lengthAlongThinnest,
  nonzero,
  rawCondition,
  square,
  withoutThinnest,
} from './figure-values.ts';
import { longleyCondition, ridgeCentered, ridgeOfTable } from './agreement.ts';

test('at λ = d² half is kept, ten times above it a tenth or so, ten times below all but that', () => {
  expect(kept({ lambda: 9 }, 2)).toBeCloseTo(0.5, 12);
  expect(kept({ lambda: 10 }, 3)).toBeCloseTo(1 / 11, 12);
  expect(kept({ lambda: 10 }, 1)).toBeCloseTo(10 / 11, 12);
});

test('at five degrees of freedom all eight weights of the prostate data are there', () => {
  const lambda = lambdaFor('prostate', 5);
  expect(figure({ data: 'prostate', lambda }).df).toBeCloseTo(5, 5);
  expect(nonzero({ data: 'prostate', lambda })).toBe(8);
});

test('the thinnest direction of Longley’s data sets GNP against the year and the population', () => {
  const signs = ['GNP', 'Year', 'Population'].map((feature) => Math.sign(inThinnest(feature)));
  expect(signs).toEqual([-(signs[1] ?? 0), signs[1], signs[1]]);
  const others = ['GNP.deflator', 'Unemployed', 'Armed.Forces'].map(inThinnest).map(Math.abs);
  expect(Math.max(...others)).toBeLessThan(Math.abs(inThinnest('Population')) / 2);
  expect(lengthAlongThinnest()).toBeGreaterThan(50);
});

test('GNP is negative in least squares by its part along the thinnest direction', () => {
  expect(figure({ data: 'longley' }).free[1]).toBeLessThan(0);
  expect(withoutThinnest('GNP')).toBeGreaterThan(0);
});

test('along directions 7 and 8 more of the prostate response is found than along 4 and 5', () => {
  const [four = NaN, five = NaN, seven = NaN, eight = NaN] = [4, 5, 7, 8].map(explainedByProstate);
  expect(Math.min(seven, eight)).toBeGreaterThan(Math.max(four, five));
});

test('the condition is that of the figure, whatever divisor the deviations have', () => {
  expect(figure({ data: 'longley', lambda: 0 }).condition / longleyCondition).toBeCloseTo(1, 9);
  expect(rawCondition).toBeGreaterThan(1e14);
  const lambda = lambdaForCondition('longley', 100);
  expect(figure({ data: 'longley', lambda }).condition).toBeCloseTo(100, 3);
});

test('a λ above d² of the thinnest direction and below all others takes away that one alone', () => {
  expect(square('longley', 6)).toBeLessThan(0.01);
  expect(square('longley', 5)).toBeGreaterThan(0.01);
});

test('re-centering changes the printed digits of some weights, and none by more than a few thousandths', () => {
  const [, ...theirs] = ridgeOfTable.theirs;
  const ours = Array.from(ridgeCentered.w);
  const off = ours.map((weight, j) => Math.abs(weight - (theirs[j] ?? NaN)));
  expect(off.some((difference) => difference > 0.0005)).toBe(true);
  expect(Math.max(...off)).toBeLessThan(0.005);
});
