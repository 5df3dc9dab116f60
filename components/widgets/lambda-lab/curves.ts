// The curves by the name of their terms: what they are called in the drawing, and their order there.
import type { LambdaLabState } from './model.ts';

const all = [
  { name: 'loo', label: 'leave-one-out' },
  { name: 'gcv', label: 'generalized' },
  { name: 'folds', label: '{K} folds, ± 1 s.e.' },
  { name: 'test', label: 'new men (truth)' },
  { name: 'training', label: 'training' },
] as const;

const kept: Readonly<Record<LambdaLabState['shown'], readonly string[]>> = {
  all: all.map(({ name }) => name),
  estimates: ['loo', 'gcv', 'folds'],
  folds: ['folds'],
};

/** The curves that are shown, for so many folds. */
export const curvesOf = (shown: LambdaLabState['shown'], folds: string) =>
  all
    .filter(({ name }) => kept[shown].includes(name))
    .map(({ name, label }) => ({ name, label: label.replace('{K}', folds) }));
