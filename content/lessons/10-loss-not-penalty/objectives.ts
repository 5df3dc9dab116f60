/** What a reader of this lesson can do afterwards; its prose and its items use these ids. */
export const objectives = [
  {
    id: 'separate',
    text: 'tell the square in the loss from the square in the penalty, in any sentence',
  },
  { id: 'losses', text: 'compute cost, pull and weight of a residual under four losses' },
  { id: 'leverage', text: 'compute leverage, and say what it does to a robust loss' },
  { id: 'classify', text: 'tell outlier, leverage point and influential point apart' },
  { id: 'breakdown', text: 'say how many bad observations an estimate withstands' },
];
