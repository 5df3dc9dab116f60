/** What a reader of this lesson can do afterwards; its prose and its items use these ids. */
export const objectives = [
  { id: 'steps', text: 'take a step of SGD, Adam with L2 and AdamW by hand' },
  { id: 'converge', text: 'say which optimizers come to rest at the ridge solution, and why' },
  { id: 'gradient-size', text: 'say which weights Adam with L2 decays too little or too much' },
  { id: 'parametrize', text: 'convert a decay between PyTorch, Keras and the paper' },
  { id: 'constraint', text: 'state the constraint that AdamW ends up with' },
];
