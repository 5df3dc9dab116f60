import * as z from 'zod/mini';
import { linedFigure } from '../figure-schema.ts';
import { problemsOf } from '../problems.ts';

const pair = z.tuple([z.number(), z.number()]);
const positive = z.number().check(z.positive());
const within = z.tuple([positive, positive]);
const named = { name: z.string(), misconception: z.exactOptional(z.string()) };
const movable = { name: z.string().check(z.maxLength(3)), start: pair };

const points = z.strictObject({
  kind: z.literal('points'),
  figure: linedFigure,
  within,
  points: z
    .array(
      z.strictObject({
        ...movable,
        answer: pair,
        wrong: z.array(z.strictObject({ ...named, at: pair })),
      }),
    )
    .check(z.minLength(1)),
});

const line = z.strictObject({
  kind: z.literal('line'),
  figure: linedFigure,
  within,
  through: z.tuple([z.strictObject(movable), z.strictObject(movable)]),
  at: pair.check(z.refine(([from, to]) => from < to)),
  heights: pair,
  wrong: z.array(z.strictObject({ ...named, heights: pair })),
});

export const schema = problemsOf(z.discriminatedUnion('kind', [points, line]));
