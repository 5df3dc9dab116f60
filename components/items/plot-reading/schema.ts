import * as z from 'zod/mini';
import { linedFigure } from '../figure-schema.ts';
import { problemsOf } from '../problems.ts';

const reading = z.strictObject({
  name: z.string(),
  axis: z.enum(['x', 'y']),
  answer: z.number(),
  linesOff: z.exactOptional(z.number().check(z.gte(0.5))),
  wrong: z.array(
    z.strictObject({
      name: z.string(),
      value: z.number(),
      misconception: z.exactOptional(z.string()),
    }),
  ),
});

export const schema = problemsOf(
  z
    .strictObject({ figure: linedFigure, readings: z.array(reading).check(z.minLength(1)) })
    .check(
      z.refine(
        ({ figure, readings }) =>
          readings.every(
            ({ axis, answer }) => answer >= figure[axis][0] && answer <= figure[axis][1],
          ),
        { error: 'An answer lies outside its axis.' },
      ),
    ),
);
