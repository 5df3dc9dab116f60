import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gap, normals, regression } from '../regression.test-support.ts';
import { columnsOf, gram, matrixFromColumns, matrixFromRows } from './matrix.ts';
import { qr } from './qr.ts';
import { squaredNorm } from './vector.ts';

const seeds = fc.integer({ min: 0, max: 1e6 });
const size = fc.integer({ min: 1, max: 9 });

describe('qr', () => {
  it('multiplies back to A', () => {
    fc.assert(
      fc.property(seeds, size, size, (seed, n, p) => {
        const A = regression(seed, n, p).X;
        const { R, expand, rank } = qr(A);
        expect(rank).toBe(Math.min(n, p));
        const product = matrixFromColumns(columnsOf(R).map(expand), n);
        expect(gap(product.data, A.data)).toBeLessThan(1e-13);
        expect(gap(gram(R).data, gram(A).data)).toBeLessThan(1e-12);
      }),
    );
  });

  it('expands without changing lengths, and projects back', () => {
    const { expand, project } = qr(regression(3, 7, 4).X);
    const inside = normals(1, 4);
    expect(gap(project(expand(inside)), inside)).toBeLessThan(1e-14);
    const whole = normals(2, 7);
    expect(squaredNorm(expand(whole)) / squaredNorm(whole)).toBeCloseTo(1, 14);
  });

  it('counts independent columns whatever their units', () => {
    const [first = new Float64Array(), second = new Float64Array()] = columnsOf(
      regression(1, 9, 2).X,
    );
    const tiny = second.map((value) => value * 1e-30);
    const sum = first.map((value, i) => value / 3 + (second[i] ?? NaN));
    const A = matrixFromColumns([first, new Float64Array(9), tiny, sum], 9);
    expect(qr(A).rank).toBe(2);
    expect(qr(matrixFromColumns([first, tiny], 9)).rank).toBe(2);
    expect(qr(matrixFromRows([[0, 0]])).rank).toBe(0);
  });
});
