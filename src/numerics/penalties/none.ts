import type { SeparablePenalty } from '../problem.ts';
import { separable } from '../separable.ts';

/** The penalty of ordinary least squares. */
export interface None extends SeparablePenalty {
  readonly name: 'none';
}

const flat = { left: 0, right: 0 };

/** 0: with the squared error, ordinary least squares. */
export const none = (): None =>
  separable({ name: 'none' }, { value: () => 0, prox: (v) => v, slopes: () => flat });
