/**
 * How the pulls xⱼᵀr of the columns on the residual r = y − Xw are kept up to date.
 *
 * Two ways: from the products of columns (`gram-correlations.ts`), where columns are few, and from the
 * residual (`residual-correlations.ts`), where they are many and few of them are active.
 */
export interface Correlations {
  /** ‖xⱼ‖² */
  readonly squaredNorms: Float64Array;
  /** The columns whose pulls a step keeps up to date; the others are looked at between steps. */
  readonly candidates: ArrayLike<number>;
  /** Says which columns without weight are candidates from now on. */
  consider(columns: readonly number[]): void;
  /** Makes column j, which just lost its weight, a candidate too. */
  include(j: number): void;
  /** `products[k]` ← xⱼᵀxᵢ for the k-th active column i. */
  productsInto(products: Float64Array, j: number, active: readonly number[]): void;
  /** `changes[j]` ← xⱼᵀX_A d for the candidates j that are not active. */
  changesInto(changes: Float64Array, active: readonly number[], d: Float64Array): void;
  /** Says that the active weights grew by `step` times the d last asked for. */
  moved(step: number): void;
  /** `pulls[j]` ← xⱼᵀ(y − Xw) anew for every column; returns ‖y − Xw‖². */
  refresh(pulls: Float64Array, active: readonly number[], w: Float64Array): number;
}
