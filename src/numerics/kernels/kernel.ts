/** k(x, x′) = φ(x)ᵀφ(x′): an inner product of features that are never written down; symmetric. */
export type Kernel = (x: Float64Array, other: Float64Array) => number;
