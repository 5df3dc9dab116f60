import { describe, expect, it } from 'vitest';
import { createRandom } from './random.ts';

const draws = (count: number, draw: () => number): number[] => Array.from({ length: count }, draw);
const mean = (values: number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const random = createRandom(7);

describe('createRandom', () => {
  it('gives the numbers of the reference implementation, for ever', () => {
    const { uniform } = createRandom(42);
    expect(draws(3, () => uniform())).toEqual([
      0.29439390788555, 0.9125655762203799, 0.15283040785296254,
    ]);
    expect(createRandom(2 ** 40 + 1).uniform()).toBe(0.6323796782698646);
  });

  it('draws from them the same normals, whole numbers and orders', () => {
    const { normal, integer, shuffle } = createRandom(42);
    expect(draws(2, () => normal())).toEqual([1.0030634809271044, 0.5331778388108105]);
    expect(integer(1, 6)).toBe(3);
    expect(shuffle([1, 2, 3, 4, 5])).toEqual([4, 2, 3, 5, 1]);
  });

  it('covers [0, 1) evenly', () => {
    const values = draws(20_000, () => random.uniform());
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThan(1);
    expect(mean(values)).toBeCloseTo(0.5, 1);
  });

  it('draws normals of the mean and standard deviation asked for, with normal tails', () => {
    const values = draws(20_000, () => random.normal(3, 2));
    expect(Math.abs(mean(values) - 3)).toBeLessThan(0.06);
    expect(Math.abs(mean(values.map((value) => (value - 3) ** 2)) - 4)).toBeLessThan(0.2);
    expect(Math.abs(mean(values.map((value) => ((value - 3) / 2) ** 4)) - 3)).toBeLessThan(0.3);
  });

  it('draws whole numbers up to both ends', () => {
    expect(new Set(draws(200, () => random.integer(-1, 2)))).toEqual(new Set([-1, 0, 1, 2]));
  });

  it('shuffles a copy, and picks a member', () => {
    const items = ['a', 'b', 'c', 'd'];
    expect(random.shuffle(items).sort()).toEqual(items);
    expect(items).toContain(random.pick(items));
    expect(() => random.pick([])).toThrow('There is nothing to pick from');
  });

  it.each([-1, 0.5, NaN])('refuses %d as a seed', (seed) => {
    expect(() => createRandom(seed)).toThrow(`The seed is ${seed}`);
  });
});
