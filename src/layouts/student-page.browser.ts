// Brings the student's page to life.
import { mount } from 'svelte';
import StudentPage from '#components/assignments/StudentPage.svelte';
import { defineQuizItems } from '#components/items/quiz-item.browser.ts';
import { assignmentSetup, startRun } from './assignment-run.browser.ts';
import { keepRun, keptRun } from './kept-run.browser.ts';

/** Draws the page in the place of what stands there while nothing is loaded. */
export function startStudentPage(target: HTMLElement): void {
  defineQuizItems(assignmentSetup);
  target.replaceChildren();
  mount(StudentPage, { target, props: { start: startRun, kept: keptRun, keep: keepRun } });
  target.dataset['alive'] = '';
}
