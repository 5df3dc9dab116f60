import { say } from '#say/items.ts';
import type { Grade } from '#quiz/grade.ts';
import type { Variant } from '#quiz/item.ts';

/** The grade of a response; where the grader throws, a sentence, which costs no attempt. */
export function judged(variant: Variant, response: unknown): Grade {
  try {
    return variant.grade(response);
  } catch (reason) {
    reportError(reason);
    return { outcome: 'ungraded', message: say('notJudged') };
  }
}
