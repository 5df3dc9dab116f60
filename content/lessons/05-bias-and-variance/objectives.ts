/** What a reader of this lesson can do afterwards; its prose and its items use these ids. */
export const objectives = [
  {
    id: 'one-weight',
    text: 'compute squared bias, variance and mean squared error of a ridge weight',
  },
  {
    id: 'existence',
    text: 'say what the existence theorem for ridge promises, and what it does not',
  },
  {
    id: 'prior',
    text: 'derive λ = σ²/τ² from a normal prior, and tell what a prior changes from what noise changes',
  },
  { id: 'added-rows', text: 'compute ridge as least squares on added rows' },
];
