/** step ↦ what the learning rate is multiplied by in that step, 0 for the first; at least 0. */
export type Schedule = (step: number) => number;
