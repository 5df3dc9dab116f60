// From here on the series below is exact to double precision.
const LARGE = 10;
// Bernoulli numbers B₂ₖ / (2k(2k − 1)), k = 1, 2, …
const TERMS = [
  1 / 12,
  -1 / 360,
  1 / 1260,
  -1 / 1680,
  1 / 1188,
  -691 / 360360,
  1 / 156,
  -3617 / 122400,
];
const HALF_LOG_TAU = Math.log(2 * Math.PI) / 2;

/**
 * ln B(a, b) = ln Γ(a) + ln Γ(b) − ln Γ(a + b), for a, b > 0
 *
 * The large parts of the three are brought together on paper, so nothing cancels when a and b are
 * far apart.
 */
export function logBeta(a: number, b: number): number {
  const [small, large] = a < b ? [a, b] : [b, a];
  const sum = a + b;
  const remainders = stirlingRemainder(a) + stirlingRemainder(b) - stirlingRemainder(sum);
  const main = (large - 0.5) * Math.log1p(-small / sum) + small * Math.log(small / sum);
  return main - Math.log(small) / 2 + HALF_LOG_TAU + remainders;
}

/** ln Γ(x) − ((x − ½) ln x − x + ½ ln 2π), by Stirling's series for a large x and recurrence below. */
function stirlingRemainder(x: number): number {
  if (x < LARGE) {
    // r(x) − r(x + 1) = (x + ½) ln(1 + 1/x) − 1
    return stirlingRemainder(x + 1) + (x + 0.5) * Math.log1p(1 / x) - 1;
  }
  return TERMS.reduceRight((sum, term) => sum / (x * x) + term, 0) / x;
}
