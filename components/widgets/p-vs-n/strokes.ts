// How the curve of each penalty is drawn and called: told apart without colour by dash and label.
export const strokes = [
  { name: 'ridgeless', label: 'λ → 0', dash: '' },
  { name: 'fixed', label: 'one λ', dash: '9 4' },
  { name: 'tuned', label: 'best λ', dash: '12 3 3 3' },
] as const;
