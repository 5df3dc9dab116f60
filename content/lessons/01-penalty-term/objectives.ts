/** What a reader of this lesson can do afterwards; its prose and its items use these ids. */
export const objectives = [
  {
    id: 'write',
    text: 'write down the objective for a loss and a penalty, and compute it by hand',
  },
  { id: 'intercept', text: 'say which parameters are penalized, and why the intercept is not' },
  { id: 'limits', text: 'say what λ = 0 and λ → ∞ give, also where columns depend on each other' },
  { id: 'constraint', text: 'turn a penalized problem into a constrained one, and back' },
  { id: 'scaling', text: 'spot a ½ or a 1/n in an objective, and say what it does to λ' },
];
