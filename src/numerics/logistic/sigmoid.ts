/** σ(η) = 1 / (1 + e^−η), the probability whose log-odds are η; keeps its digits near 0. */
export function sigmoid(logOdds: number): number {
  // Of the two ways to write it, the one whose exponential cannot overflow.
  const tail = Math.exp(-Math.abs(logOdds));
  return logOdds < 0 ? tail / (1 + tail) : 1 / (1 + tail);
}

/** σ′(η) = σ(η)σ(−η), the variance of a label. */
export function sigmoidSlope(logOdds: number): number {
  const tail = Math.exp(-Math.abs(logOdds));
  return tail / (1 + tail) ** 2;
}

/** log(1 + e^η), what is lost where the log-odds against the truth are η; about η far out. */
export const softplus = (logOdds: number): number =>
  Math.max(logOdds, 0) + Math.log1p(Math.exp(-Math.abs(logOdds)));
