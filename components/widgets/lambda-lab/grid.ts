// The strengths that are tried: places of the slider's track, so that a choice can be dragged to.

/** From a tenth to a thousand, fifteen for each power of ten. */
export const lambdas: readonly number[] = Array.from({ length: 61 }, (_, k) =>
  Number((10 ** (-1 + k / 15)).toPrecision(4)),
);

/** The same on the axis of the drawings. */
export const logs = Float64Array.from(lambdas, Math.log10);

/** The strengths up to the end of a grid. */
export const gridUpTo = (end: number): readonly number[] =>
  lambdas.filter((lambda) => lambda <= end);
