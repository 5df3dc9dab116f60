/** What a reader of this lesson can do afterwards; its prose and its items use these ids. */
export const objectives = [
  {
    id: 'invariance',
    text: 'show that the gradient is at right angles to weights whose scale does not matter',
  },
  {
    id: 'equilibrium',
    text: 'compute the effective learning rate, the norm at equilibrium and the turn per step',
  },
  { id: 'no-minimum', text: 'say why a penalty in front of normalization layers has no minimum' },
  { id: 'groups', text: 'build parameter groups that decay what should decay' },
  { id: 'memory', text: 'compute over how many steps decay forgets' },
  { id: 'contested', text: 'tell what is proved, what is measured, and what is disputed' },
];
