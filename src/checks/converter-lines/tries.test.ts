// What the page says of lines to paste is said of the lines that it shows.
import { expect, it } from 'vitest';
import { calls } from '#convert/calls.ts';
import { lineRunOf } from '#convert/line-runs.ts';
import { fingerprintOf, tries } from './tries.ts';

const tried = new Set(tries.map(({ id }) => id));

it.each([...tried])('%s was run as it stands: else npm run converter-lines', (id) => {
  expect(lineRunOf(id)?.fingerprint).toBe(fingerprintOf(id));
  expect(lineRunOf(id)?.difference).toBeLessThan(0.05);
});

it('claims no run of libraries that nothing here can run', () => {
  const claimed = calls.filter(({ id }) => lineRunOf(id) !== undefined).map(({ id }) => id);
  expect(new Set(claimed)).toEqual(tried);
  expect(claimed.filter((id) => /keras|optax|lightgbm|paper/u.test(id))).toEqual([]);
});

it('feeds each kind of lines the columns that it expects', () => {
  for (const { id, program, lines } of tries) {
    const standardizes = /StandardScaler|std\(|standardize = TRUE|lm\.ridge/u.test(lines);
    const asTheyAre = program.includes('/raw.csv');
    if (!id.startsWith('torch') && id !== 'xgboost-tree' && id !== 'lm-ridge')
      expect(standardizes, lines).toBe(asTheyAre);
  }
});
