import type { Strengths } from './convention.ts';

/** λ₁ = total · share and λ₂ = total · (1 − share), as the elastic net of most libraries splits them. */
export const strengthsOf = (total: number, share: number): Strengths => ({
  lambda1: total * share,
  lambda2: total * (1 - share),
});

/** The total of two strengths and the share of L1 in it; where there is no penalty the share is 1. */
export function sharesOf({ lambda1, lambda2 }: Strengths): { total: number; share: number } {
  const total = lambda1 + lambda2;
  return { total, share: total === 0 ? 1 : lambda1 / total };
}
