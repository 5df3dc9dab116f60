/** What a reader of this lesson can do afterwards; its prose and its items use these ids. */
export const objectives = [
  { id: 'derive', text: 'derive the factor 1 − ηλ from an L2 penalty, and say what it acts on' },
  {
    id: 'balance',
    text: 'compute how fast decay works, where it comes to rest, and when it diverges',
  },
  { id: 'convert', text: 'convert decay per step, weight_decay and a regularizer into each other' },
  { id: 'relate', text: 'say how early stopping and noise on the inputs relate to a penalty' },
  { id: 'sign', text: 'spot a decay whose sign is wrong' },
  { id: 'report', text: 'say whether a printed loss contains the penalty' },
];
