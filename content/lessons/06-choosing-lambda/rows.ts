// What a λ beside a sum is called beside a mean, and in which file.
import { lowest, targetScale } from './figure-values.ts';
import { namesOf } from './values.ts';

/** The leave-one-out choice for the 67 men, in scikit-learn's Ridge and under other names. */
export const named = (() => {
  const alpha = lowest('loo').lambda;
  return { alpha, ...namesOf(alpha, 67, targetScale) };
})();
