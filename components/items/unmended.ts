import type { Ungraded } from '#quiz/grade.ts';
import { same } from './draft.ts';
import { isTextByName } from './response-shapes.ts';

/** What is still to be mended once an answer was changed; nothing where each field was. */
export function unmended(
  { fields = {}, ...said }: Ungraded,
  before: unknown,
  after: unknown,
): Ungraded | undefined {
  const left = Object.entries(fields).filter(([name]) =>
    same(fieldOf(before, name), fieldOf(after, name)),
  );
  return left.length > 0 ? { ...said, fields: Object.fromEntries(left) } : undefined;
}

/** What stands in a field; an answer that has no fields is one. */
const fieldOf = (response: unknown, name: string): unknown =>
  isTextByName(response) ? response[name] : response;
