// What is said of objectives on the course map.
import { speaker } from '#language/speaker.ts';

export const mastery = {
  begun: '{right} of {needed} right',
  mastered: '✓ mastered',
  due: '↻ mastered, due for review',
  lesson: '{mastered} of {all} mastered',
  lessonDue: '{mastered} of {all} mastered, {due} due',
} as const;

export const say = speaker('mastery', mastery);
