import { lessonProgress, lessonStatus } from '#progress/lesson-progress.ts';
import type { Progress } from '#progress/progress.ts';
import type { ProgressState } from '#progress/reducer.ts';
import { partOf } from './parts.browser.ts';

/** Shows in `place` how far the reader is in its lesson, now and after every answer. */
export function startLessonProgress(place: HTMLElement, progress: Progress): void {
  show(place, progress.state);
  progress.subscribe(() => show(place, progress.state));
}

function show(place: HTMLElement, state: ProgressState): void {
  const items = (place.dataset['items'] ?? '').split(' ').filter((id) => id !== '');
  const reached = lessonProgress(state, place.dataset['lesson'] ?? '', items);
  partOf(place, 'status').textContent = lessonStatus(reached);
  place.style.setProperty('--solved', `${(100 * reached.solved) / Math.max(1, reached.items)}%`);
}
