import * as z from 'zod/mini';
import { problemsOf } from '../problems.ts';

const segment = z.strictObject({
  name: z
    .string()
    .check(z.refine((name) => name !== 'text', { error: '`text` names the text itself.' })),
  faulty: z.boolean(),
  misconception: z.exactOptional(z.string()),
});

export const schema = problemsOf(
  z.strictObject({ segments: z.array(segment).check(z.minLength(2)) }).check(
    z.refine(({ segments }) => new Set(segments.map(({ faulty }) => faulty)).size === 2, {
      error: 'At least one segment must be faulty and one sound.',
    }),
  ),
);
