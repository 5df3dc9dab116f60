import '#say/formulas.ts';
import * as z from 'zod/mini';
import { problemsOf } from '../problems.ts';
import { formula } from './item-type.ts';
import type { FormulaQuestion } from './question.ts';

const domain = z.union([
  z.enum(['real', 'positive', 'nonnegative', 'integer']),
  z.strictObject({ from: z.number(), to: z.number() }),
]);

const symbol = z.strictObject({
  name: z.string(),
  shown: z.exactOptional(z.string()),
  aliases: z.exactOptional(z.array(z.string())),
  size: z.exactOptional(z.array(z.string())),
  over: z.exactOptional(z.string()),
  domain: z.exactOptional(domain),
});

const form = z.union([
  z.enum(['factored', 'expanded', 'single fraction', 'number']),
  z.strictObject({ without: z.string() }),
]);

const share = z.number().check(z.positive(), z.lte(1));

const question = z.strictObject({
  language: z.strictObject({
    symbols: z.array(symbol).check(z.minLength(1)),
    decimal: z.exactOptional(z.enum(['point', 'comma', 'either'])),
  }),
  answer: z.string(),
  alternatives: z.exactOptional(
    z.array(z.strictObject({ name: z.string(), formula: z.string(), points: share })),
  ),
  wrong: z.array(
    z.strictObject({
      name: z.string(),
      formula: z.string(),
      misconception: z.exactOptional(z.string()),
    }),
  ),
  demand: z.exactOptional(z.strictObject({ form, points: z.exactOptional(share) })),
  signs: z.array(z.string()),
});

/** No formula is unreadable, and no two are equal. */
const sound = z.check<FormulaQuestion>(({ value, issues }) => {
  const message = formula.clash(value);
  if (message !== undefined) issues.push({ code: 'custom', message, input: value, path: [] });
});

export const schema = problemsOf(question.check(sound));
