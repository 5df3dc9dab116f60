import * as z from 'zod/mini';
import { isNumberField } from '../number-field-schema.ts';
import { problemsOf } from '../problems.ts';

const name = z
  .string()
  .check(z.refine((given) => given !== 'text', { error: '`text` names the text itself.' }));

const wrong = z.array(
  z.strictObject({
    name: z.string(),
    value: z.string(),
    misconception: z.exactOptional(z.string()),
  }),
);

const choiceGap = z
  .strictObject({
    kind: z.literal('choice'),
    name,
    options: z
      .array(z.strictObject({ name: z.string(), pinned: z.exactOptional(z.boolean()) }))
      .check(z.minLength(2)),
    answer: z.string(),
    wrong,
  })
  .check(
    z.refine(
      (gap) =>
        [gap.answer, ...gap.wrong.map(({ value }) => value)].every((value) =>
          gap.options.some((option) => option.name === value),
        ),
      { error: 'The answer and wrong values must be names of options.' },
    ),
  );

const wordGap = z.strictObject({
  kind: z.literal('word'),
  name,
  accepted: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
  wrong,
});

const numberGap = z
  .looseObject({ kind: z.literal('number'), name })
  .check(
    z.refine(({ kind: _, ...field }) => isNumberField(field), { error: 'Not a number field.' }),
  );

export const schema = problemsOf(
  z.strictObject({
    gaps: z.array(z.union([choiceGap, wordGap, numberGap])).check(z.minLength(1)),
  }),
);
