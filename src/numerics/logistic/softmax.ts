/** e^ηₖ / Σ e^η, the probabilities whose log-odds against each other are the differences of η. */
export function softmax(eta: Float64Array): Float64Array {
  const total = logSumExp(eta);
  return eta.map((entry) => Math.exp(entry - total));
}

/** log Σ e^ηₖ, without overflow. */
export function logSumExp(eta: Float64Array): number {
  const largest = Math.max(...eta);
  return largest + Math.log(eta.reduce((sum, entry) => sum + Math.exp(entry - largest), 0));
}
