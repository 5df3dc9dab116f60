import * as z from 'zod/mini';
import { problemsOf } from '../problems.ts';

const answer = z.union([z.number(), z.literal('none')]);
const positive = z.number().check(z.positive());

const blank = z.strictObject({
  name: z.string(),
  answer,
  tolerance: z.exactOptional(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('relative'), of: positive.check(z.lt(1)) }),
      z.strictObject({ kind: z.literal('absolute'), within: positive }),
      z.strictObject({ kind: z.literal('figures'), count: z.int().check(z.positive()) }),
      z.strictObject({ kind: z.literal('exact') }),
    ]),
  ),
  unit: z.exactOptional(
    z.strictObject({
      spellings: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
      required: z.exactOptional(z.boolean()),
    }),
  ),
  mayBeNone: z.exactOptional(z.boolean()),
  wrong: z.array(
    z.strictObject({ name: z.string(), value: answer, misconception: z.exactOptional(z.string()) }),
  ),
});

export const schema = problemsOf(z.strictObject({ blanks: z.array(blank).check(z.minLength(1)) }));
