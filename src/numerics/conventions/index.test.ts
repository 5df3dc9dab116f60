import { describe, expect, it } from 'vitest';
import type { Convention } from './convention.ts';
import { conventions } from './index.ts';
import { scikitLearnElasticNet, scikitLearnLasso, scikitLearnRidge } from './scikit-learn.ts';

const libraries = import.meta.glob<Record<string, unknown>>(
  ['./*.ts', '!./index.ts', '!./convention.ts', '!./*.test.ts'],
  { eager: true },
);

it('lists every estimator of every library in the folder', () => {
  const exported = Object.values(libraries).flatMap((library) => Object.values(library));
  expect(new Set(exported)).toEqual(new Set(conventions));
});

describe('scikit-learn', () => {
  it('maps to ours and back', () => {
    expectRoundTrip(scikitLearnRidge, { alpha: 3 });
    expectRoundTrip(scikitLearnLasso, { alpha: 0.25 });
    expectRoundTrip(scikitLearnElasticNet, { alpha: 0.5, l1_ratio: 0.75 });
    expectRoundTrip(scikitLearnElasticNet, { alpha: 0, l1_ratio: 1 });
  });

  it('refuses what an estimator cannot express', () => {
    expect(() => scikitLearnRidge.fromOurs({ lambda1: 1, lambda2: 1 }, 8)).toThrow(
      'Ridge has no counterpart of lambda1 = 1: use ElasticNet.',
    );
  });
});

function expectRoundTrip<Parameters>(
  convention: Convention<Parameters>,
  parameters: Parameters,
): void {
  expect(convention.fromOurs(convention.toOurs(parameters, 8), 8)).toEqual(parameters);
}
