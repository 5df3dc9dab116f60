// Writes into the course map what of it is mastered, for those who have answered anything.
import { lessonMastery, objectiveMastery, type ObjectiveMastery } from '#progress/mastery.ts';
import type { Progress } from '#progress/progress.ts';
import { progressSession } from '#progress/session.browser.ts';
import { say } from '#say/mastery.ts';

const inLesson = (lesson = ''): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`[data-objective-of="${lesson}"]`),
];

async function showMastery(progress: Progress): Promise<void> {
  const { dueItems, schedule } = await import('#progress/schedule.ts');
  const due = new Set(dueItems(schedule(progress.events), Date.now()));
  const stateOf = ({ dataset: { items = '' } }: HTMLElement): ObjectiveMastery =>
    objectiveMastery(progress.state, items.split(' ').filter(Boolean), due);
  for (const place of document.querySelectorAll<HTMLElement>('[data-mastery-of]')) {
    const objectives = inLesson(place.dataset['masteryOf']);
    for (const objective of objectives)
      write(objective.querySelector('.state'), stateOf(objective));
    place.textContent = lessonWords(objectives.map(stateOf));
  }
}

function write(place: Element | null, { state, right, needed }: ObjectiveMastery): void {
  if (place === null) return;
  if (state === 'untouched') place.textContent = '';
  else place.textContent = state === 'begun' ? say(state, { right, needed }) : say(state);
}

function lessonWords(objectives: readonly ObjectiveMastery[]): string {
  const { objectives: all, mastered, due, begun } = lessonMastery(objectives);
  if (!begun) return '';
  return due > 0 ? say('lessonDue', { mastered, all, due }) : say('lesson', { mastered, all });
}

void progressSession().then((progress) => {
  const answered = () => progress.state.items.size > 0;
  let written = false;
  const show = () => {
    // After an erasure what was written is taken back.
    if (!answered() && !written) return;
    written = true;
    void showMastery(progress);
  };
  progress.subscribe(show);
  show();
});
