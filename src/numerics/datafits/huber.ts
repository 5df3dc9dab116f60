import { huber as huberLoss, type Huber } from '../losses/huber.ts';
import type { Matrix } from '../problem.ts';
import { lossDatafit, type LossDatafit } from '../loss-datafit.ts';

/** Huber's loss of the data. */
export interface HuberDatafit extends LossDatafit<Huber> {
  readonly name: 'huber';
}

/** f(w) = Σ ρ(yᵢ − xᵢᵀw) with Huber's ρ; δ in the units of y. Throws as `lossDatafit` does. */
export const huber = (X: Matrix, y: ArrayLike<number>, delta: number): HuberDatafit =>
  Object.assign(lossDatafit(huberLoss(delta), X, y), { name: 'huber' } as const);
