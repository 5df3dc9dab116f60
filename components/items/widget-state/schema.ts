import * as z from 'zod/mini';
import { problemsOf } from '../problems.ts';
import type { Interval } from './question.ts';

const interval = { from: z.number(), to: z.number() };
const inOrder = z.refine<Interval>(({ from, to }) => from <= to, {
  error: 'An interval goes from the smaller value to the larger.',
});

const wrong = z
  .strictObject({
    ...interval,
    name: z.string(),
    misconception: z.exactOptional(z.string()),
  })
  .check(inOrder);

const target = z
  .strictObject({
    ...interval,
    name: z.string(),
    answer: z.number(),
    low: z.string(),
    high: z.string(),
    wrong: z.array(wrong),
  })
  .check(inOrder);

const setting = z.record(z.string(), z.union([z.number(), z.string()]));

export const schema = problemsOf(
  z.strictObject({
    widget: z.string(),
    held: setting,
    start: setting,
    targets: z.array(target).check(z.minLength(1)),
  }),
);
