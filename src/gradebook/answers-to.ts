// What a class answered to one question, grouped so that different numbers compare: by option where
// there are options, else by the wrong idea that an answer shows.
import type { RegradedItem, Regraded } from '#assignments/regrade.ts';
import { shareOf } from './book.ts';
import { say } from '#say/marking.ts';

export interface AnswerGroup {
  /** The option's name, that of the feedback that it met, or that of its kind. */
  readonly name: string;
  readonly kind: 'option' | 'wrong idea' | 'right' | 'other wrong answer' | 'unanswered';
  readonly right: boolean;
  readonly count: number;
  /** Mean share of the points of who answered so, from 0 to 1, over the whole assignment. */
  readonly meanShare: number;
}

export interface Answered {
  readonly item: RegradedItem;
  /** All of that student's marks. */
  readonly marks: Regraded;
}

type Key = Pick<AnswerGroup, 'name' | 'kind' | 'right'>;

/** The commonest first; what was not answered comes last. */
export function answersTo(asked: readonly Answered[]): readonly AnswerGroup[] {
  const groups = new Map<string, { key: Key; shares: number[] }>();
  const ordered = isOrder(asked.map(({ item }) => item.response));
  for (const { item, marks } of asked)
    for (const key of keysOf(item, ordered)) {
      const place = `${key.kind} ${key.name}`;
      const group = groups.get(place) ?? { key, shares: [] };
      group.shares.push(shareOf(marks));
      groups.set(place, group);
    }
  return Array.from(groups.values(), ({ key, shares }) => ({
    ...key,
    count: shares.length,
    meanShare: shares.reduce((sum, share) => sum + share, 0) / shares.length,
  })).sort((a, b) => last(a) - last(b) || b.count - a.count);
}

/** What a group is called: its own name, or the words for what has none. */
export const wordsOf = ({ name, kind }: Pick<AnswerGroup, 'name' | 'kind'>): string =>
  kind === 'option' || kind === 'wrong idea' ? name : say(kind);

const last = ({ kind }: AnswerGroup): number => Number(kind === 'unanswered');

/** Several where several options may be ticked. */
function keysOf({ verdict, response, grade }: RegradedItem, ordered: boolean): readonly Key[] {
  if (verdict === 'unanswered' || grade?.outcome !== 'graded')
    return [{ name: 'unanswered', kind: 'unanswered', right: false }];
  const right = grade.points === 1;
  // An option is a name; what is typed may have any signs.
  if (typeof response === 'string' && /^[a-z][a-z0-9-]*$/u.test(response))
    return [{ name: response, kind: 'option', right }];
  if (!ordered && isNames(response))
    return response.map((name) => ({
      name,
      kind: 'option',
      right: isRightPart(grade.parts, name),
    }));
  if (right) return [{ name: 'right', kind: 'right', right }];
  const [idea] = grade.feedback;
  return idea === undefined
    ? [{ name: 'other wrong answer', kind: 'other wrong answer', right }]
    : [{ name: idea, kind: 'wrong idea', right }];
}

const isNames = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.every((entry) => typeof entry === 'string');

/** Where everyone names the same, what is asked is their order. */
function isOrder(responses: readonly unknown[]): boolean {
  const sets = responses.filter(isNames).map((names) => JSON.stringify([...names].sort()));
  return sets.length > 1 && (sets[0]?.includes(',') ?? false) && new Set(sets).size === 1;
}

const isRightPart = (parts: readonly { name: string; right: boolean }[], name: string): boolean =>
  parts.some((part) => part.name === name && part.right);
