import { say } from '#say/answers.ts';
import { readNumber } from '#expressions/read-number.ts';
import { accepts } from './tolerance.ts';
import { takeUnit } from './unit.ts';
import type { Answer, Blank } from './question.ts';

// In every language: an answer stays what it is where the page is read in another.
const noneWords =
  /^(?:none|never|no|no such (?:value|number)|no value|there is none|does not exist|inf|infinity|infinite|keine?[rs]?|nie|kein(?:en)? (?:solchen? )?wert|gibt es nicht|unendlich|∞|∄|∅)\.?$/iu;

export const meansNone = (typed: string): boolean => noneWords.test(typed.trim());

export type BlankRead =
  | { readonly kind: 'read'; readonly given: Answer; readonly reading?: string }
  | { readonly kind: 'unread'; readonly message: string };

/** Reads one field, or says in a sentence why it cannot be judged. */
export function readBlank(blank: Blank, typed: string): BlankRead {
  if (meansNone(typed)) return readNone(blank);
  if (typed.trim() === '') return unread(emptyMessage(blank));
  const taken = takeUnit(typed, blank.unit);
  const read = readNumber(taken.kind === 'read' ? taken.number : typed);
  if (read.kind === 'none') return unread(read.message);
  if (taken.kind === 'unread') return taken;
  const problem =
    notWhole(blank, read.value) ?? tooCoarse(blank, read.value, read.precision?.halfUnit);
  if (problem !== undefined) return unread(problem);
  return { kind: 'read', given: read.value, ...(read.echo && { reading: read.echo }) };
}

const unread = (message: string): BlankRead => ({ kind: 'unread', message });

const readNone = ({ mayBeNone }: Blank): BlankRead =>
  mayBeNone
    ? { kind: 'read', given: 'none', reading: say('readAsNone') }
    : unread(say('thereIsOne'));

const emptyMessage = ({ mayBeNone }: Blank): string =>
  say(mayBeNone ? 'typeNumberOrNone' : 'typeNumber');

const notWhole = ({ tolerance }: Blank, value: number): string | undefined =>
  tolerance?.kind === 'exact' && !Number.isInteger(value) ? say('whole') : undefined;

/** The right value, rounded further than the tolerance allows, is told apart from a wrong one. */
function tooCoarse(blank: Blank, value: number, halfUnit = 0): string | undefined {
  const { answer, wrong } = blank;
  if (answer === 'none' || value === 0 || accepts(answer, value, blank)) return undefined;
  if (wrong.some((model) => accepts(model.value, value, blank))) return undefined;
  return Math.abs(answer - value) <= halfUnit * (1 + 1e-9) ? coarseMessage(blank) : undefined;
}

const coarseMessage = ({ tolerance }: Blank): string =>
  tolerance?.kind === 'figures'
    ? say('tooCoarseFigures', { n: tolerance.count })
    : say('tooCoarse');
