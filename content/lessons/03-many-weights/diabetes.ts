// What an item takes from the diabetes data: too large for a page, so a test computes it anew.

/** The first features to enter the lasso path, and their correlations with y. */
export const firstOfDiabetes = {
  order: ['bmi', 's5', 'bp', 's3', 'sex', 's6'],
  correlations: { bmi: 0.5865, s5: 0.5659, bp: 0.4415, s3: -0.3948, sex: 0.0431, s6: 0.3825 },
};
