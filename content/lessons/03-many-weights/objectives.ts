/** What a reader of this lesson can do afterwards; its prose and its items use these ids. */
export const objectives = [
  {
    id: 'contours',
    text: 'read the picture of contours and balls, and see from it where zeros come from',
  },
  { id: 'units', text: 'predict what a change of a feature’s unit does to a penalized fit' },
  {
    id: 'copies',
    text: 'predict what ridge, lasso and elastic net do with equal or nearly equal features',
  },
  {
    id: 'signs',
    text: 'show a ridge coefficient that grows, changes its sign or passes through zero',
  },
  { id: 'choose', text: 'choose a penalty for a task, and say what its zeros do and do not mean' },
  {
    id: 'first',
    text: 'compute the λ at which the lasso’s first weight leaves zero, and say which one it is',
  },
];
