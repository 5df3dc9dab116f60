// A link that was made, and the quiz that it is for other systems.
import type { Assignment } from '#assignments/assignment.ts';
import { askedOf } from '#assignments/asked.ts';
import type { OwnKeys } from '#assignments/own-items.ts';
import type { Bank } from '#assignments/regrade.ts';
import type { Quiz } from '#exporters/exporter.ts';
import { say } from '#say/builder.ts';

export interface Made {
  readonly id: string;
  readonly assignment: Assignment;
  readonly link: string;
  readonly keys: OwnKeys;
}

/** The questions of one seed, pools drawn by it, as other systems know them. Throws a sentence. */
export async function lowered(
  assignment: Pick<Assignment, 'title' | 'entries'>,
  bank: Bank,
  seed: number,
): Promise<Quiz> {
  const questions = askedOf(assignment, seed).map(async ({ id, version, weight }) => {
    const item = bank(id, version);
    if (item === undefined) throw new Error(say('unknownNamed', { id }));
    return { id, weight, interactions: await item.variant(seed).interactions() };
  });
  return { title: assignment.title, questions: await Promise.all(questions) };
}
