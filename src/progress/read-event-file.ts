import { say } from '#say/progress.ts';
import * as z from 'zod/mini';
import { largestFile, type EventFile } from './event-file.ts';

// Without code made at run time, which a content security policy may forbid.
z.config({ jitless: true });

const id = z.string().check(z.regex(/^[\w.:/-]{1,200}$/u));
const count = z.int().check(z.minimum(1));
/** The range of a Date. */
const time = z.int().check(z.minimum(0), z.maximum(8.64e15));
const response = z.custom<unknown>((value) => value !== undefined && isShallow(value, 8));

/** Deeper nesting than any answer has would overflow the stack when it is written again. */
const isShallow = (value: unknown, depth: number): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (depth > 0 && Object.values(value).every((part) => isShallow(part, depth - 1)));

const about = {
  version: z.literal(1),
  time,
  item: id,
  itemVersion: count,
  seed: z.int(),
  response,
};

const event = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('answered'),
    ...about,
    attempt: count,
    points: z.number().check(z.minimum(0), z.maximum(1)),
    misconceptions: z.array(id),
    hints: z.exactOptional(z.int().check(z.minimum(0))),
    review: z.exactOptional(z.boolean()),
  }),
  z.object({ kind: z.literal('predicted'), ...about }),
  z.object({
    kind: z.literal('undone'),
    version: z.literal(1),
    time,
    item: id,
    itemVersion: count,
    seed: z.int(),
  }),
  z.object({ kind: z.literal('viewed'), version: z.literal(1), time, lesson: id }),
]);

const eventFile = z.object({
  format: z.literal('shrinkage-progress'),
  version: z.literal(1),
  events: z.array(event),
  drafts: z.record(id, response),
});

/** The file, or a sentence that says why it is refused. */
export function readEventFile(text: string): EventFile | string {
  if (text.length > largestFile) return say('tooLarge');
  const content = parsed(text);
  if (content === undefined) return say('damaged');
  const read = eventFile.safeParse(content);
  return read.success ? read.data : refusal(read.error.issues[0]?.path ?? []);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refusal([field, place]: readonly PropertyKey[]): string {
  if (field === 'format') return say('foreign');
  if (field === 'version') return say('newer');
  if (field === 'events' && typeof place === 'number') {
    return say('entryDamaged', { place: place + 1 });
  }
  return say('lacksParts');
}
