import { expect, test } from 'vitest';
import { absolute } from '../losses/absolute.ts';
import { huber } from '../losses/huber.ts';
import { squared } from '../losses/squared.ts';
import { tukey } from '../losses/tukey.ts';
import { normalEfficiency } from './normal-efficiency.ts';

test('is 1 for squared error, and 2/π for the median', () => {
  expect(normalEfficiency(squared())).toBeCloseTo(1, 10);
  expect(normalEfficiency(absolute())).toBeCloseTo(2 / Math.PI, 5);
});

test('is 95 % for Huber at 1.345 and the bisquare at 4.685, and less below', () => {
  expect(normalEfficiency(huber(1.345))).toBeCloseTo(0.95, 4);
  expect(normalEfficiency(tukey(4.685061))).toBeCloseTo(0.95, 6);
  expect(normalEfficiency(huber(1))).toBeLessThan(normalEfficiency(huber(1.345)));
});
