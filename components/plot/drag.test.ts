import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyedValue, snap } from './drag.ts';
import { fromTrack, toTrack, trackOf } from './track.ts';

const range = { min: -5, max: 5, step: 0.05 };

test('a dragged value is a step inside the range', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
      const snapped = snap(value, range);
      expect(snapped).toBeGreaterThanOrEqual(range.min);
      expect(snapped).toBeLessThanOrEqual(range.max);
      expect(Math.abs(snapped * 20 - Math.round(snapped * 20))).toBeLessThan(1e-9);
    }),
  );
});

test.each([
  ['ArrowRight', 1, 1.05],
  ['ArrowDown', 1, 0.95],
  ['PageUp', 1, 1.5],
  ['Home', 1, -5],
  ['End', 1, 5],
  ['ArrowRight', 5, 5],
])('%s moves a slider from %f to %f', (key, from, to) => {
  expect(keyedValue(key, from, range)).toBe(to);
});

test('a key that is no slider key is left to the page', () => {
  expect(keyedValue('Tab', 1, range)).toBeUndefined();
  expect(keyedValue('constructor', 1, range)).toBeUndefined();
});

describe('on a logarithmic track with a place for 0', () => {
  const lambda = { min: 0.01, max: 100, step: 0.05, scale: 'log', zero: true } as const;

  test.each([
    ['ArrowRight', 1, 1.122],
    ['PageUp', 1, 3.162],
    ['ArrowLeft', 0.01, 0],
    ['ArrowRight', 0, 0.01],
    ['Home', 1, 0],
    ['ArrowLeft', 0, 0],
    ['End', 1, 100],
  ])('%s moves a handle from %f to %f', (key, from, to) => {
    expect(keyedValue(key, from, lambda)).toBe(to);
  });

  test('each place stands for the value that stands there', () => {
    const { min, max, step } = trackOf(lambda);
    for (let place = min; place <= max; place += step) {
      expect(toTrack(fromTrack(place, lambda), lambda)).toBeCloseTo(place, 3);
    }
  });
});
