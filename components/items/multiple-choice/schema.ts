import * as z from 'zod/mini';
import { problemsOf } from '../problems.ts';

const option = z.strictObject({
  name: z.string(),
  right: z.boolean(),
  misconception: z.exactOptional(z.string()),
  pinned: z.exactOptional(z.boolean()),
});

export const schema = problemsOf(
  z.strictObject({ options: z.array(option).check(z.minLength(2)) }).check(
    z.refine(({ options }) => options.some(({ right }) => right), {
      error: 'At least one option must be right.',
    }),
  ),
);
