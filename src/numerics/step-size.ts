/**
 * 1 / curvature, or the largest finite step where there is no curvature at all.
 *
 * A column of zeros has none: its weight is then the penalty's alone to choose.
 */
export const stepSizeFor = (curvature: number): number => Math.min(1 / curvature, Number.MAX_VALUE);
