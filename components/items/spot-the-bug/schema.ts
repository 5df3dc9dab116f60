import * as z from 'zod/mini';
import { problemsOf } from '../problems.ts';

const fix = z.strictObject({
  name: z.string(),
  misconception: z.exactOptional(z.string()),
  pinned: z.exactOptional(z.boolean()),
});

const token = z.strictObject({
  name: z
    .string()
    .check(z.refine((name) => name !== 'code', { error: '`code` names the code itself.' })),
  misconception: z.exactOptional(z.string()),
  fixes: z.array(fix).check(z.minLength(2)),
});

export const schema = problemsOf(
  z
    .strictObject({
      language: z.string().check(z.minLength(1)),
      tokens: z.array(token).check(z.minLength(2)),
      answer: z.strictObject({ token: z.string(), fix: z.string() }),
    })
    .check(
      z.refine(
        ({ tokens, answer }) =>
          tokens.some(
            ({ name, fixes }) =>
              name === answer.token && fixes.some((option) => option.name === answer.fix),
          ),
        { error: 'The answer must name a token and one of its fixes.' },
      ),
    ),
);
