import { describe, expect, it } from 'vitest';
import { decayOnly, firstStepBelow } from './decay-only.ts';

describe('decayOnly', () => {
  it('is (1 − ηλ)ᵗ w₀', () => {
    expect(decayOnly(3, 40, 0.1, 0.5)).toBeCloseTo(3 * 0.95 ** 40, 12);
  });
});

describe('firstStepBelow', () => {
  it.each([
    [0.5, 0.1, 0.05],
    [0.1, 0.3, 0.2],
    [0.01, 1, 1.7],
  ])(
    'halves and the like: fraction %d at η = %d, λ = %d',
    (fraction, learningRate, weightDecay) => {
      const exact = Math.log(fraction) / Math.log(Math.abs(1 - learningRate * weightDecay));
      expect(firstStepBelow(fraction, learningRate, weightDecay)).toBe(Math.ceil(exact));
    },
  );

  it('counts no step where none is needed, and one where ηλ = 1', () => {
    expect(firstStepBelow(1, 0.1, 0.1)).toBe(0);
    expect(firstStepBelow(1e-9, 0.5, 2)).toBe(1);
  });

  it('says why a weight never gets there', () => {
    expect(() => firstStepBelow(0.5, 1, 2)).toThrow('must lie between 0 and 2');
    expect(() => firstStepBelow(0.5, 0.1, 0)).toThrow('it never shrinks');
    expect(() => firstStepBelow(0, 0.1, 0.1)).toThrow(
      'fraction is 0: give a finite number above 0',
    );
    expect(() => firstStepBelow(0.5, 1e-9, 1)).toThrow('raise the learning rate or the decay');
  });
});
