import type { Optimizer } from './optimizer.ts';
import { withDecay, type DecayPlaceOptions } from './with-decay.ts';

/**
 * w ← w − η (g + λw)
 *
 * The one optimizer for which L2 and decoupled decay are the same. Converges on a curvature c where
 * 0 < η < 2/(c + λ). Throws a RangeError for a negative rate or decay.
 */
export const gradientDescent = (options: DecayPlaceOptions): Optimizer => withDecay(options);
