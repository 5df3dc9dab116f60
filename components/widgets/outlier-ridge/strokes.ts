// How each line is drawn and called, in both drawings: told apart without colour by dash and label.
export const strokes = [
  { name: 'ols', label: 'LS', role: 'estimate', dash: '2 4', width: 2 },
  { name: 'ridge', label: 'ridge', role: 'estimate', dash: '', width: 3 },
  { name: 'huber', label: 'Huber', role: 'estimate', dash: '9 4', width: 2 },
  { name: 'mm', label: 'MM', role: 'estimate', dash: '12 3 3 3', width: 2.25 },
] as const;
