import { wholePower } from '../../portable.ts';

// Runs are started again and again, in figures at each frame: so many first steps are kept.
const KEPT = 4096;
const tables = new Map<number, Float64Array>();

/** step ↦ 1 / (1 − βᵗ) with t = step + 1: what corrects a running mean that started at 0. */
export function biasCorrection(beta: number): (step: number) => number {
  const table = tables.get(beta) ?? new Float64Array(KEPT);
  tables.set(beta, table);
  return (step) => {
    if (step >= KEPT) return corrected(beta, step);
    // No correction is 0, so 0 is one that was not asked for yet.
    const known = table[step] ?? 0;
    if (known > 0) return known;
    return (table[step] = corrected(beta, step));
  };
}

const corrected = (beta: number, step: number): number => 1 / (1 - wholePower(beta, step + 1));
