import type { Translation } from '#language/catalogue.ts';
import type { mastery as source } from '../en/mastery.ts';

export const mastery: Translation<typeof source> = {
  begun: '{right} von {needed} richtig',
  mastered: '✓ erreicht',
  due: '↻ erreicht, Wiederholung fällig',
  lesson: '{mastered} von {all} erreicht',
  lessonDue: '{mastered} von {all} erreicht, {due} fällig',
};
