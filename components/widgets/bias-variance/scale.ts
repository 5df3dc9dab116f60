// How high the drawing of the errors reaches: in steps, so that the axis stands still for most drags.
const steps = [1, 1.5, 2, 3, 4, 5, 7.5, 10];

/** Room above the error of least squares; where that is 0, for the error of answering 0, which is 1. */
export function heightFor(leastSquares: number): number {
  const wanted = leastSquares === 0 ? 1.2 : 1.25 * leastSquares;
  const unit = 10 ** Math.floor(Math.log10(wanted));
  return unit * (steps.find((step) => step * unit >= wanted) ?? 10);
}
