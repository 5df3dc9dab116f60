import { say } from '#say/progress.ts';
import type { ProgressState } from './reducer.ts';

/** How far a learner has come in one lesson. */
export interface LessonProgress {
  readonly items: number;
  readonly solved: number;
  readonly attempted: number;
  readonly opened: boolean;
  /** Whether any prediction was made in the lesson. */
  readonly predicted: boolean;
}

/** "one-weight/minimum" → "one-weight" */
export const lessonOf = (item: string): string => item.split('/', 1)[0] ?? '';

/** Counts over `items`, the ids of the lesson's items. */
export const lessonProgress = (
  state: ProgressState,
  lesson: string,
  items: readonly string[],
): LessonProgress => ({
  items: items.length,
  solved: items.filter((item) => state.items.get(item)?.solved === true).length,
  attempted: items.filter((item) => state.items.has(item)).length,
  opened: state.lessons.has(lesson),
  predicted: [...state.predictions.keys()].some((item) => lessonOf(item) === lesson),
});

/** "not started", "opened", or "4 of 9 solved · prediction made". */
export function lessonStatus({ items, solved, attempted, opened, predicted }: LessonProgress) {
  const parts = [
    ...(attempted > 0 ? [say('solvedOf', { solved, all: items })] : []),
    ...(predicted ? [say('predicted')] : []),
  ];
  return parts.join(' · ') || say(opened ? 'opened' : 'notStarted');
}

/** The first of `items` after `current` that is not solved, from the start again after the last. */
export function nextUnsolved(
  { items: known }: ProgressState,
  items: readonly string[],
  current: string | undefined,
): string | undefined {
  const from = current === undefined ? 0 : items.indexOf(current) + 1;
  return [...items.slice(from), ...items.slice(0, from)].find(
    (item) => known.get(item)?.solved !== true,
  );
}
