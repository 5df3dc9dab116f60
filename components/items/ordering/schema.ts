import * as z from 'zod/mini';
import { problemsOf } from '../problems.ts';
import { rightOrder } from './order.ts';

const rule = z.strictObject({
  first: z.string(),
  then: z.string(),
  name: z.exactOptional(z.string()),
  misconception: z.exactOptional(z.string()),
});

export const schema = problemsOf(
  z
    .strictObject({
      steps: z.array(z.strictObject({ name: z.string() })).check(z.minLength(2)),
      rules: z.array(rule).check(z.minLength(1)),
    })
    .check(
      z.refine(
        ({ steps, rules }) => {
          const names = new Set(steps.map(({ name }) => name));
          return rules.every(({ first, then }) => names.has(first) && names.has(then));
        },
        { error: 'A rule must name two of the steps.' },
      ),
      z.refine((question) => rightOrder(question) !== undefined, {
        error: 'The rules run in a circle, so no order keeps them all.',
      }),
    ),
);
