// How high the drawing of the errors reaches: in steps, so that the axis stands still for most drags.
const steps = [1, 1.5, 2, 3, 4, 5, 7.5, 10];

/** A round number with room above the error of least squares, which is above 0. */
export function heightFor(leastSquares: number): number {
  const wanted = 1.25 * leastSquares;
  const unit = 10 ** Math.floor(Math.log10(wanted));
  return unit * (steps.find((step) => step * unit >= wanted) ?? 10);
}
