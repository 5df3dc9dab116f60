import { tukey as tukeyLoss, type Tukey } from '../losses/tukey.ts';
import type { Matrix } from '../problem.ts';
import { lossDatafit, type LossDatafit } from '../loss-datafit.ts';

/** Tukey's bisquare loss of the data: `loss.convex` is false, so a solver finds a local minimum. */
export interface TukeyDatafit extends LossDatafit<Tukey> {
  readonly name: 'tukey';
}

/** f(w) = Σ ρ(yᵢ − xᵢᵀw) with the bisquare's ρ; c in the units of y. Throws as `lossDatafit` does. */
export const tukey = (X: Matrix, y: ArrayLike<number>, c: number): TukeyDatafit =>
  Object.assign(lossDatafit(tukeyLoss(c), X, y), { name: 'tukey' } as const);
