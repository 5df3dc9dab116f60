// What an item takes from the diabetes data: too large for a page, so a test computes it anew.

/** The first features to enter the lasso path, and their correlations with y. */
export const firstOfDiabetes = {
  order: ['bmi', 's5', 'bp', 's3', 'sex', 's6'],
  correlations: { bmi: 0.5865, s5: 0.5659, bp: 0.4415, s3: -0.3948, sex: 0.0431, s6: 0.3825 },
};

/** Ridge coefficients, the columns centered and of length 1, at the powers of ten of λ from −4 to 2. */
export const ridgeOfDiabetes = {
  powers: Array.from({ length: 31 }, (_, k) => (k - 20) / 5),
  s1: [
    -783.4, -778.3, -770.4, -758.3, -739.8, -712.3, -672.9, -619, -549.8, -468.1, -380.6, -296,
    -221.8, -162.1, -116.8, -83.5, -58.7, -39.4, -22.8, -7.7, 5.9, 16.9, 23.8, 25.9, 24.1, 19.9,
    15.2, 10.8, 7.4, 4.9, 3.2,
  ],
  s3: [
    97.1, 94.9, 91.4, 86.1, 77.9, 65.8, 48.5, 24.8, -5.5, -41, -78.6, -114.2, -144.1, -166.5, -181,
    -188.7, -190.6, -187.6, -180.2, -168.3, -152, -132.1, -109.9, -87.1, -65.8, -47.6, -33.1, -22.3,
    -14.8, -9.6, -6.2,
  ],
};
