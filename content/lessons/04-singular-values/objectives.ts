/** What a reader of this lesson can do afterwards; its prose and its items use these ids. */
export const objectives = [
  {
    id: 'factors',
    text: 'compute the shrink factor of each singular direction, and the effective degrees of freedom',
  },
  { id: 'target', text: 'find the λ that gives a wanted number of effective degrees of freedom' },
  { id: 'trace', text: 'explain a ridge trace by the directions in which the data vary little' },
  { id: 'components', text: 'tell ridge from regression on principal components' },
  { id: 'condition', text: 'say how λ changes the condition of the equations to be solved' },
];
