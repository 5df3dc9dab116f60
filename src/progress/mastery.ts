// How much of a lesson's objectives a learner has mastered, from the answers and the review alone.
import type { ProgressState } from './reducer.ts';

/**
 * An objective is `mastered` while two of its questions were fully right at their last answer and the
 * review does not ask for them yet; `due` when it does ask, so that fewer than two are left; `begun`
 * once any was answered. One that has a single question needs that one.
 */
export type Mastery = 'untouched' | 'begun' | 'mastered' | 'due';

/** How many questions have to be right. */
const enough = 2;

export interface ObjectiveMastery {
  readonly state: Mastery;
  /** How many are right at their last answer, up to what is needed. */
  readonly right: number;
  readonly needed: number;
}

/** Of the objective that `items` ask for; `due` are the items that the review asks again now. */
export function objectiveMastery(
  { items: known }: Pick<ProgressState, 'items'>,
  items: readonly string[],
  due: ReadonlySet<string>,
): ObjectiveMastery {
  const needed = Math.min(enough, items.length);
  const right = items.filter((item) => (known.get(item)?.last.points ?? 0) >= 1);
  const fresh = right.filter((item) => !due.has(item));
  const state = !items.some((item) => known.has(item))
    ? 'untouched'
    : right.length < needed
      ? 'begun'
      : fresh.length < needed
        ? 'due'
        : 'mastered';
  return { state, right: Math.min(right.length, needed), needed };
}

/** How many objectives are mastered, those included that are due; and how many of these are due. */
export interface LessonMastery {
  readonly objectives: number;
  readonly mastered: number;
  readonly due: number;
  readonly begun: boolean;
}

/** Over the objectives of a lesson. */
export const lessonMastery = (objectives: readonly ObjectiveMastery[]): LessonMastery => {
  const inState = (...states: readonly Mastery[]) =>
    objectives.filter(({ state }) => states.includes(state)).length;
  return {
    objectives: objectives.length,
    mastered: inState('mastered', 'due'),
    due: inState('due'),
    begun: inState('untouched') < objectives.length,
  };
};
