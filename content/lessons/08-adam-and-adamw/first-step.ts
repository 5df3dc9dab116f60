import { firstSteps as from } from './values.ts';

/** The example of the text: w = 2, g = 3, η = 0.1, λ = 0.5. */
export const firstSteps = from({ w: 2, gradient: 3, learningRate: 0.1, weightDecay: 0.5 });
