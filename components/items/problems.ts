import type * as z from 'zod/mini';
import type { QuestionSchema } from '#quiz/item-type.ts';

/** A validator's complaints as sentences with their place in the question. */
export const problemsOf = (schema: z.ZodMiniType): QuestionSchema => ({
  problems: (question) => {
    const read = schema.safeParse(question);
    return (read.error?.issues ?? []).map(
      ({ path, message }) => `${path.join('.') || 'question'}: ${message}`,
    );
  },
});
