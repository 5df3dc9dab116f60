// READ FIRST. What a regularised problem is, and the one scaling that all of Shrinkage uses.
//
//   minimise  ½‖y − β₀ − Xβ‖² + λ₁‖β‖₁ + ½λ₂‖β‖₂²      (sums, not means; the intercept β₀ is free)
//
// Twice this is the books' RSS + λ‖β‖², so ridge has the same λ as in ESL and scikit-learn's Ridge.
// The lasso thresholds at λ₁, and the gradient of the squared L2 penalty is λ₂β, as in weight decay.
// Every other scaling lives in conventions/.

/** A dense matrix, column after column: entry (i, j) stands at `data[j * rows + i]`. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly data: Float64Array;
}

/** How badly weights `w` fit the data: a differentiable convex function. */
export interface Datafit {
  /** The number of weights, p. */
  readonly dimension: number;
  /** A Lipschitz constant of the gradient: the largest curvature. */
  readonly smoothness: number;
  value(w: Float64Array): number;
  /** Writes ∇f(w) into `gradient`. */
  gradientInto(gradient: Float64Array, w: Float64Array): void;
  /** Where some direction lowers the value for ever, one: there only a penalty makes a minimum. */
  recession?(): Float64Array | undefined;
}

/** A datafit whose gradient can be read and updated one coordinate at a time, from a residual. */
export interface CoordinateDatafit extends Datafit {
  /** ∂²f/∂wⱼ² bound, one a coordinate: ‖xⱼ‖² for the squared error. */
  readonly coordinateSmoothness: Float64Array;
  /** What the datafit has to remember at `w`: y − Xw for the squared error. */
  residual(w: Float64Array): Float64Array;
  /** f at the weights that `residual` belongs to. */
  valueAt(residual: Float64Array): number;
  /** ∂f/∂wⱼ at the weights that `residual` belongs to. */
  coordinateGradient(coordinate: number, residual: Float64Array): number;
  /** Changes `residual` in place to what it is after wⱼ grows by `change`. */
  moveCoordinate(coordinate: number, change: number, residual: Float64Array): void;
}

/** A datafit with second derivatives: close to `w` it is a least-squares problem in the change of w. */
export interface CurvedDatafit extends Datafit {
  /** A and b with ∇²f(w) = AᵀA and ∇f(w) = −Aᵀb: f(w + d) ≈ ½‖b − Ad‖² but for a constant. */
  leastSquaresAt(w: Float64Array): { readonly X: Matrix; readonly y: Float64Array };
}

/** What large weights cost: a convex function, perhaps with kinks. */
export interface Penalty {
  value(w: Float64Array): number;
  /** w ← argmin over u of ½‖w − u‖² + stepSize · penalty(u), in place. */
  proxInPlace(w: Float64Array, stepSize: number): void;
  /** The distance, in the largest entry, from −`gradient` to the subgradients at `w`; 0 at a minimum. */
  violation(w: Float64Array, gradient: Float64Array): number;
}

/** A penalty that is a sum over coordinates; `separable.ts` makes one from its parts. */
export interface SeparablePenalty extends Penalty {
  /** argmin over u of ½(v − u)² + stepSize · penaltyⱼ(u) */
  prox(v: number, stepSize: number, coordinate: number): number;
  /** The left and right derivative at `weight`, equal where smooth; ∓∞ beyond a bound on the weight. */
  slopes(weight: number, coordinate: number): { readonly left: number; readonly right: number };
}

/** minimise datafit(w) + penalty(w) */
export interface Problem<Fit extends Datafit = Datafit, Cost extends Penalty = Penalty> {
  readonly datafit: Fit;
  readonly penalty: Cost;
}

/** One step of a solver: the weights it stands at, and how far they are from optimal. */
export interface Iterate {
  readonly step: number;
  readonly w: Float64Array;
  readonly objective: number;
  /** `penalty.violation` at `w`; 0 at a minimum. */
  readonly violation: number;
}

/** A solver yields iterates for ever; `solve` decides when to stop. */
export type Solver<P extends Problem = Problem> = (
  problem: P,
  start?: Float64Array,
) => Generator<Iterate, never, void>;
