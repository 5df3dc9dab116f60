import { expect, it } from 'vitest';
import { addedRows, dots, posteriors } from './agreement.ts';

it('has theory within two standard errors of a dot about as often as it should', () => {
  const { percentOfAll, ofOpening } = dots();
  expect(ofOpening).toBe(36);
  // Squared distances are skewed, so a little less often than 95 %.
  expect(percentOfAll).toBeGreaterThan(92);
  expect(percentOfAll).toBeLessThan(97);
});

it('compares all that is claimed', () => {
  expect(posteriors.priors).toBe(3);
  expect(posteriors.ours).toHaveLength(3 * (4 + 16));
  expect(addedRows.ours).toHaveLength(3 * 4);
});
