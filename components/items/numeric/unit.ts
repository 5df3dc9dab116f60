import { say } from '#say/answers.ts';
import { formatNumber } from '#expressions/format-number.ts';
import type { Unit } from './question.ts';

export type UnitRead =
  | { readonly kind: 'read'; readonly number: string }
  | { readonly kind: 'unread'; readonly message: string };

/** Takes the unit off a typed number; without one it is read only where none is required. */
export function takeUnit(typed: string, unit: Unit | undefined): UnitRead {
  const text = typed.trim();
  const found = unit?.spellings.find((spelling) => endsIn(text, spelling));
  if (found !== undefined) return { kind: 'read', number: text.slice(0, -found.length) };
  if (!unit?.required) return { kind: 'read', number: typed };
  return {
    kind: 'unread',
    message: say('typeUnit', { example: `${formatNumber(1.5)} ${unit.spellings[0] ?? ''}` }),
  };
}

/** Whether it ends in that word, and not just in its letters: `kg` is no `g`. */
const endsIn = (text: string, word: string): boolean =>
  text.endsWith(word) && !/\p{L}/u.test(text.charAt(text.length - word.length - 1));
