// Stopping early against ridge: the bound of Ali, Kolter & Tibshirani 2019, computed.

// x = d²t: what a direction has been pulled by. Beyond this range the ratio falls to 1.
const pulls = Array.from({ length: 20_000 }, (_, k) => (k + 1) / 1000);

/** The largest ratio of variances, ((1 − e⁻ˣ)(1 + x)/x)², of gradient flow to ridge at λ = 1/t. */
export const riskBound = Math.max(...pulls.map((x) => ((-Math.expm1(-x) * (1 + x)) / x) ** 2));
