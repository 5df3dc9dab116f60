/** What a reader of this lesson can do afterwards; its prose and its items use these ids. */
export const objectives = [
  {
    id: 'dual',
    text: 'switch between p weights and n dual coefficients, and say which is cheaper',
  },
  {
    id: 'separation',
    text: 'predict what separable classes do to the weights of logistic regression',
  },
  {
    id: 'double-descent',
    text: 'read a curve of double descent, and say what a tuned λ does to it',
  },
  {
    id: 'best-lambda',
    text: 'say which λ is best where that is known, and when it is not above zero',
  },
  { id: 'leaf', text: 'compute the value of a leaf of a boosted tree with L2' },
  { id: 'convert', text: 'convert a strength from one library to another' },
];
