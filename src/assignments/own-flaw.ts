// Whether a question that a teacher writes holds together, found by drawing it.
import { messageOf } from './message-of.ts';
import { isLocked, type OwnItem } from './own-items.ts';
import { labelsOf, ownItemOf, type OwnMakers } from './own-item.ts';
import { say } from '#say/unfit.ts';

/** A sentence that says what is wrong with the item, found by drawing it; undefined where it is sound. */
export function flawOf(own: OwnItem, makers: OwnMakers, draws = 20): string | undefined {
  try {
    const item = ownItemOf(own, makers);
    for (let seed = 0; seed < draws; seed += 1) {
      const { slots, answers, grade } = item.variant(seed);
      const unknown = slotsIn(textsIn(own)).find((name) => slots[name] === undefined);
      if (unknown !== undefined) return say('noParameter', { name: unknown });
      const judged = grade(answers.right);
      if (!isLocked(own) && !(judged.outcome === 'graded' && judged.points === 1))
        return say('ownAnswerWrong');
    }
    return undefined;
  } catch (error) {
    return messageOf(error);
  }
}

const textsIn = (own: OwnItem): string =>
  [own.prompt, own.key?.solution ?? '', ...Object.values(labelsOf(own))].join(' ');

const slotsIn = (text: string): readonly string[] =>
  Array.from(text.matchAll(/\[\[(\w+)\]\]/gu), ([, name = '']) => name);
