/** What a reader of this lesson can do afterwards; its prose and its items use these ids. */
export const objectives = [
  { id: 'folds', text: 'cross-validate without letting held-out rows take part in the fit' },
  {
    id: 'one-error',
    text: 'apply the rule of one standard error, and say how far a chosen λ can be trusted',
  },
  { id: 'leave-one-out', text: 'compute the leave-one-out error from a single fit' },
  { id: 'generalized', text: 'compute generalized cross-validation, and say what it replaces' },
  {
    id: 'conventions',
    text: 'say what a λ means in a library, and how it must change with the number of rows',
  },
  { id: 'edge', text: 'recognize a choice at the edge of the grid, and know what to do about it' },
];
