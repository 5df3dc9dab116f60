import { shareBelowOne } from '../../arguments.ts';
import type { Transform } from '../transform.ts';

/** How much of the past a step keeps. */
export interface MomentumOptions {
  /** μ, the share of the velocity that is kept; 0 if not given. */
  readonly momentum?: number;
  /** d, the share of each new gradient but the first that is left out; 0 if not given. */
  readonly dampening?: number;
  /** Looks one step ahead along the velocity. */
  readonly nesterov?: boolean;
}

/**
 * v ← μv + (1 − d)u, then u ← v, or u + μv with Nesterov; in the first step v = u, undamped
 *
 * PyTorch's form, with the learning rate outside the buffer: Sutskever's and Keras's have it inside,
 * which differs where the rate changes. Throws a RangeError for shares outside [0, 1), and for
 * Nesterov without momentum or with dampening. Polyak 1964; Nesterov 1983; Sutskever et al. 2013.
 */
export function momentum(options: MomentumOptions): Transform {
  const { nesterov = false } = options;
  const kept = shareBelowOne('momentum', options.momentum ?? 0);
  const dampening = shareBelowOne('dampening', options.dampening ?? 0);
  if (nesterov && (kept === 0 || dampening > 0))
    throw new RangeError('Nesterov needs a momentum above 0 and no dampening.');
  return {
    buffers: 1,
    apply(update, _, [velocity = update], step) {
      const added = step === 0 ? 1 : 1 - dampening;
      for (let j = 0; j < update.length; j += 1) {
        const gradient = update[j] ?? 0;
        const speed = kept * (velocity[j] ?? 0) + added * gradient;
        velocity[j] = speed;
        update[j] = nesterov ? gradient + kept * speed : speed;
      }
    },
  };
}
