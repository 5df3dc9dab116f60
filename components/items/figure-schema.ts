import * as z from 'zod/mini';

const range = z.tuple([z.number(), z.number()]).check(z.refine(([from, to]) => from < to));

const positive = z.number().check(z.positive());
const lines = z.strictObject({ major: positive, minor: positive });

const curve = z.strictObject({
  label: z.string(),
  pieces: z.array(z.array(z.tuple([z.number(), z.number()]))),
  dashed: z.exactOptional(z.boolean()),
});

/** A figure with lines to read by. */
export const linedFigure = z.strictObject({
  label: z.string(),
  xLabel: z.string(),
  yLabel: z.string(),
  x: range,
  y: range,
  curves: z.array(curve),
  lines: z.strictObject({ x: lines, y: lines }),
});
