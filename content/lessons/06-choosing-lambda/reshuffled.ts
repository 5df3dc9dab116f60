// What an item says of many divisions into folds: too long to compute on a page, so a test does.

/** Of the λ chosen by 10-fold cross-validation on the prostate data, over random divisions. */
export const reshuffled = {
  repeats: 200,
  /** The 5 %, 50 % and 95 % points of the λ with the smallest mean error. */
  low: 1.4,
  middle: 3.4,
  high: 6.3,
  /** The 5 % and 95 % points of the λ by the rule of one standard error. */
  ruleLow: 29,
  ruleHigh: 74,
};
