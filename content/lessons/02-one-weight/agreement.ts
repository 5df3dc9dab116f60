// What the figure's minima agree with: a table made by minimizing each objective numerically.
import table from '#numerics/fixtures/prox-a.json';
import { oneWeight } from '#numerics/one-weight.ts';

// The table writes the elastic net as λ(r|w| + ½(1 − r)w²).
const shares: Readonly<Record<string, number>> = { l1: 1, l2sq: 0, enet: 0.6 };

const rows = table.cases.flatMap(({ params, expect }) => {
  const share = shares[params.penalty];
  if (share === undefined) return [];
  const strengths = { lambda1: share * params.lam, lambda2: (1 - share) * params.lam };
  return params.v.flat().map((z, i) => ({
    ours: oneWeight({ z, ...strengths }).w,
    theirs: expect.prox.flat()[i] ?? NaN,
  }));
});

/** The minima for ridge, lasso and elastic net at several z and λ, ours beside the table's. */
export const minima = {
  count: rows.length,
  ours: rows.map(({ ours }) => ours),
  theirs: rows.map(({ theirs }) => theirs),
};
