/**
 * argmin over w of ½(v − w)² + threshold · |w| = sign(v) · max(|v| − threshold, 0)
 *
 * Never crosses zero, and returns +0 inside the threshold. Donoho & Johnstone 1994.
 */
export function softThreshold(v: number, threshold: number): number {
  if (v > threshold) return v - threshold;
  return v < -threshold ? v + threshold : 0;
}
