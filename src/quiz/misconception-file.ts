// Reads content/misconceptions.yaml at build time; never part of a page, as it loads a validator.
import { parse } from 'yaml';
import * as z from 'zod/mini';
import type { LocalMisconception, Misconception, MisconceptionTexts } from './misconception.ts';

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

const translation = z.strictObject({ belief: sentence, correction: sentence, shows });

/** What `misconceptions.<code>.yaml` says, by id; throws a list of what does not fit. */
export function readMisconceptionTexts(yaml: string): Readonly<Record<string, MisconceptionTexts>> {
  const read = z.record(z.string(), translation).safeParse(parse(yaml));
  if (!read.success)
    throw new Error(`misconceptions in another language: ${z.prettifyError(read.error)}`);
  return read.data;
}

/** With these texts in place of its own; marked as written in `source` where there are none. */
export function translatedMisconception(
  misconception: Misconception,
  texts: MisconceptionTexts | undefined,
  source: string,
): LocalMisconception {
  if (texts === undefined) return { ...misconception, lang: source };
  const { belief, correction, shows: seen } = texts;
  const { refutedBy } = misconception;
  if ((refutedBy?.shows === undefined) !== (seen === undefined))
    throw new Error(
      `${misconception.id}: what there is to see is said in each language, or in none.`,
    );
  const said = { ...misconception, belief, correction };
  return refutedBy && seen !== undefined
    ? { ...said, refutedBy: { ...refutedBy, shows: seen } }
    : said;
}
