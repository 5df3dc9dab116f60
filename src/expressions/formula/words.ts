import { lateSpeaker } from '#language/speaker.ts';
import type { formulas } from '#say/formulas.ts';

/** What the reader of formulas says; whoever shows it imports `#say/formulas.ts`. */
export const say = lateSpeaker<typeof formulas>('formulas');
