import * as z from 'zod/mini';
import { problemsOf } from '../problems.ts';

const option = z.strictObject({
  name: z.string(),
  misconception: z.exactOptional(z.string()),
  pinned: z.exactOptional(z.boolean()),
});

export const schema = problemsOf(
  z.strictObject({ options: z.array(option).check(z.minLength(2)), answer: z.string() }).check(
    z.refine(({ options, answer }) => options.some(({ name }) => name === answer), {
      error: 'The answer must be the name of an option.',
    }),
  ),
);
