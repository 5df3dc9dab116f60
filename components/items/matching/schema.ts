import * as z from 'zod/mini';
import { problemsOf } from '../problems.ts';

const prompt = z.strictObject({
  name: z.string(),
  answer: z.string(),
  wrong: z.array(
    z.strictObject({
      name: z.string(),
      choice: z.string(),
      misconception: z.exactOptional(z.string()),
    }),
  ),
});

const choice = z.strictObject({ name: z.string(), pinned: z.exactOptional(z.boolean()) });

export const schema = problemsOf(
  z
    .strictObject({
      prompts: z.array(prompt).check(z.minLength(2)),
      choices: z.array(choice).check(z.minLength(2)),
      reuse: z.exactOptional(z.boolean()),
    })
    .check(
      z.refine(
        ({ prompts, choices }) => {
          const names = new Set(choices.map(({ name }) => name));
          const named = prompts.flatMap(({ answer, wrong }) => [
            answer,
            ...wrong.map((pair) => pair.choice),
          ]);
          return named.every((name) => names.has(name));
        },
        { error: 'Answers and wrong pairs must name choices.' },
      ),
      z.refine(
        ({ prompts, reuse }) =>
          reuse === true || new Set(prompts.map(({ answer }) => answer)).size === prompts.length,
        { error: 'Two prompts have the same answer: allow `reuse`.' },
      ),
    ),
);
