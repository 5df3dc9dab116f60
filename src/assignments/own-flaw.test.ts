import { describe, expect, it } from 'vitest';
import { valueAt } from '#expressions/formula/value-at.ts';
import { makers, ownChoice, ownFormula, ownNumeric } from './assignment.test-support.ts';
import { flawOf } from './own-flaw.ts';
import { ownItemOf } from './own-item.ts';
import type { OwnItem } from './own-items.ts';
import { readOwnItem } from './read-own-item.ts';

describe('a question that a teacher writes', () => {
  it('is sound, and its own answer is right at every draw', () => {
    for (const own of [ownNumeric, ownChoice, ownFormula])
      expect(flawOf(own, makers, 60)).toBeUndefined();
  });

  it('has other numbers for other seeds, on the grid of its parameters', () => {
    const item = ownItemOf(ownNumeric, makers);
    const drawn = Array.from({ length: 50 }, (_, seed) => item.variant(seed + 1).slots);
    expect(new Set(drawn.map(({ a }) => a)).size).toBeGreaterThan(5);
    expect(drawn.every(({ b = '' }) => /^0\.[1-9]$/u.test(b))).toBe(true);
  });

  it('says what is wrong with it', () => {
    const flaw = (own: OwnItem) => flawOf(own, makers);
    expect(flaw({ ...ownNumeric, prompt: 'What is [[c]]?' })).toMatch(/\[\[c\]\] is no parameter/u);
    expect(flaw({ ...ownNumeric, key: { answer: 'a +', tolerance: 0 } })).toMatch(
      /cannot be read/u,
    );
    expect(flaw({ ...ownNumeric, key: { answer: 'log(a - 20)', tolerance: 0 } })).toMatch(
      /no value/u,
    );
    expect(flaw({ ...ownFormula, key: { answer: 'q' } })).toMatch(/q/u);
  });

  it('is read as data alone', () => {
    const read = (change: object) => () => readOwnItem({ ...ownChoice, ...change }, 'The question');
    expect(read({ key: { right: 'lasso' } })).toThrow('none of its options');
    expect(read({ options: [ownChoice.options[0], ownChoice.options[0]] })).toThrow('twice');
    expect(read({ kind: 'script' })).toThrow('choice or numeric or formula');
    expect(read({ parameters: [{ name: 'a', from: 2, to: 1, step: 1 }] })).toThrow('smaller');
    expect(read({ parameters: [{ name: 'a', from: 0, to: 1, step: 1e-9 }] })).toThrow('too many');
  });
});

describe('the value of an expression', () => {
  it('is the nearest double', () => {
    expect(valueAt('2a/(1+b)', { a: 3, b: 0.5 })).toBe(4);
    expect(valueAt('a - b', { a: 0.3, b: 0.1 })).toBe(0.2);
    expect(valueAt('sqrt(2)', {})).toBe(Math.SQRT2);
    expect(valueAt('-1/3', {})).toBe(-1 / 3);
    expect(valueAt('10^12 + 1/8', {})).toBe(1e12 + 0.125);
    expect(valueAt('1/0', {})).toEqual({ problem: '“1/0” has no value there.' });
  });
});
