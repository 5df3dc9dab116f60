import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadFixture } from '../fixtures/fixture.test-support.ts';
import { matrixFromRows } from '../linear-algebra/matrix.ts';
import { l1 } from '../penalties/l1.ts';
import { designFor } from '../standardize.ts';
import { atLambda, lars } from './lars.ts';
import { anyData, dataOf, grid, worst } from './path-data.test-support.ts';

/** The diabetes data, in which hdl leaves when age joins, and returns last: Efron et al. 2004. */
const returning = (() => {
  const [{ given } = { given: { X: [], y: [] } }] = loadFixture('lasso-sklearn-diabetes').cases;
  return designFor(matrixFromRows(given.X), given.y, { scaling: 'unit-norm' });
})();

describe('lars', () => {
  it('lets a weight that came to 0 leave, and come back', () => {
    const { X, y } = returning;
    const signs = lars(X, y).knots.map(({ move }) => `${move?.joins ? '+' : '-'}${move?.column}`);
    expect(signs).toEqual([
      '+2',
      '+8',
      '+3',
      '+6',
      '+1',
      '+9',
      '+4',
      '+7',
      '+5',
      '+0',
      '-6',
      '+6',
      '-undefined',
    ]);
  });
});

describe('atLambda', () => {
  it('reads the path of any data between its knots', () => {
    fc.assert(
      fc.property(anyData, (of) => {
        const { X, y } = dataOf(of);
        const path = lars(X, y);
        expect(path.converged).toBe(true);
        for (const lambda of grid(X, y))
          expect(worst(X, y, atLambda(path, lambda), l1(lambda))).toBeLessThan(1e-9);
      }),
    );
  });
});
