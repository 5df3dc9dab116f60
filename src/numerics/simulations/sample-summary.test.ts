import { expect, test } from 'vitest';
import { createRandom } from '../random.ts';
import { summarizeSample } from './sample-summary.ts';

test('the median of evenly spread values is known to 1/(2√n) of their range', () => {
  const { median, medianError } = summarizeSample(Array.from({ length: 101 }, (_, i) => i / 100));
  expect(median).toBe(0.5);
  expect(medianError).toBeCloseTo(1 / (2 * Math.sqrt(101)), 12);
});

test('so far do medians of normal samples scatter', () => {
  const random = createRandom(5);
  const sample = () => summarizeSample(Array.from({ length: 200 }, () => random.normal()));
  const samples = Array.from({ length: 400 }, sample);
  const scatter = summarizeSample(samples.map(({ median }) => median ** 2)).mean ** 0.5;
  const said = summarizeSample(samples.map(({ medianError }) => medianError ?? NaN)).mean;
  expect(scatter).toBeCloseTo(Math.sqrt(Math.PI / 2 / 200), 2);
  expect(said / scatter).toBeGreaterThan(0.85);
  expect(said / scatter).toBeLessThan(1.15);
});

test('a single result has no error that could be told', () => {
  expect(summarizeSample([3])).toMatchObject({ median: 3, standardError: null, medianError: null });
});
