// Reads content/misconceptions.yaml at build time; never part of a page, as it loads a validator.
import { parse } from 'yaml';
import * as z from 'zod/mini';
import type { Misconception } from './misconception.ts';

const sentence = z.string().check(z.minLength(1));

const slug = z.string().check(z.regex(/^[a-z]+(?:-[a-z]+)*$/u));
const settings = z.record(z.string(), z.union([z.number(), z.string()]));
const shows = z.exactOptional(sentence);

const inFigure = z.strictObject({
  widget: z.string(),
  version: z.int(),
  state: settings,
  lesson: z.exactOptional(slug),
  shows,
});
const inConverter = z.strictObject({ convert: settings, shows });

const misconception = z.strictObject({
  id: z.string().check(z.regex(/^M\d{2}$/u)),
  belief: sentence,
  correction: sentence,
  lesson: slug,
  refutedBy: z.exactOptional(z.union([inFigure, inConverter])),
});

/** Misconceptions by id; throws a list of what does not fit. */
export function readMisconceptions(yaml: string): ReadonlyMap<string, Misconception> {
  const read = z.array(misconception).safeParse(parse(yaml));
  if (!read.success) throw new Error(`misconceptions.yaml: ${z.prettifyError(read.error)}`);
  const byId = new Map(read.data.map((entry) => [entry.id, entry]));
  if (byId.size < read.data.length) throw new Error('misconceptions.yaml: an id occurs twice.');
  return byId;
}
