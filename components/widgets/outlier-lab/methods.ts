// The fits, how each is called and how its line is drawn: told apart without colour by dash and label.
export const methods = [
  { name: 'ls', label: 'LS', long: 'LS: least squares', dash: '2 4', width: 2 },
  { name: 'ridge', label: 'ridge', long: 'ridge', dash: '', width: 3 },
  { name: 'lasso', label: 'lasso', long: 'lasso', dash: '16 3', width: 2.25 },
  { name: 'huber', label: 'Huber', long: 'Huber’s loss', dash: '9 4', width: 2 },
  { name: 'absolute', label: 'absolute', long: 'absolute errors', dash: '5 3', width: 1.75 },
  { name: 'mm', label: 'MM', long: 'MM', dash: '12 3 3 3', width: 2.5 },
] as const;

export type Method = (typeof methods)[number]['name'];
