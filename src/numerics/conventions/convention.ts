/** The strengths of the house objective ½‖y − β₀ − Xβ‖² + λ₁‖β‖₁ + ½λ₂‖β‖². */
export interface Strengths {
  readonly lambda1: number;
  readonly lambda2: number;
}

/** How one estimator of one library writes its objective, and the exact map to ours and back. */
export interface Convention<Parameters> {
  /** As its users import it. */
  readonly name: string;
  /** The version whose answers the fixtures hold. */
  readonly version: string;
  /** What it minimises, in plain text, with the library's own parameter names. */
  readonly objective: string;
  /** `rows` is the number of observations n. */
  toOurs(parameters: Parameters, rows: number): Strengths;
  /** Throws a RangeError for strengths that this estimator cannot express. */
  fromOurs(strengths: Strengths, rows: number): Parameters;
}
