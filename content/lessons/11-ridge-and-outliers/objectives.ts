/** What a reader of this lesson can do afterwards; its prose and its items use these ids. */
export const objectives = [
  { id: 'sensitivity', text: 'compute how far a response moves a ridge fit, and its leverage' },
  {
    id: 'direction',
    text: 'predict whether a penalty makes the harm of an outlier smaller or larger',
  },
  { id: 'tuning', text: 'explain what cross-validation makes of contaminated data' },
  { id: 'case-shift', text: 'show that L1 on case shifts is Huber, and L2 there is least squares' },
  { id: 'two-robustnesses', text: 'tell robustness to outliers from robust optimization' },
];
