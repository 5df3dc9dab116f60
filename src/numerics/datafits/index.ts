import type { CoordinateDatafit, Matrix } from '../problem.ts';
import { huber } from './huber.ts';
import { logistic } from './logistic.ts';
import { squaredError } from './squared-error.ts';
import { tukey } from './tukey.ts';

/** What every datafit offers beside the contract: the name it is listed under. */
export type NamedDatafit = CoordinateDatafit & { readonly name: string };

/** Every datafit by name; each takes X, y and the constants of its formula. */
export const datafits = {
  huber,
  logistic,
  'squared-error': squaredError,
  tukey,
} satisfies Record<string, (X: Matrix, y: ArrayLike<number>, constant: number) => NamedDatafit>;
