// Brings the student's page to life.
import { mount } from 'svelte';
import type { Identified } from '#assignments/assignment.ts';
import type { LearningSystem } from '#components/assignments/learning-system.ts';
import type { KeptRun } from '#components/assignments/run.ts';
import StudentPage from '#components/assignments/StudentPage.svelte';
import { defineQuizItems } from '#components/items/quiz-item.browser.ts';
import { assignmentSetup, startRun } from './assignment-run.browser.ts';
import { firstSeen, keepRun, keptRun } from './kept-run.browser.ts';

/** Draws the page in the place of what stands there while nothing is loaded. */
export async function startStudentPage(target: HTMLElement): Promise<void> {
  const { learningSystem, assignment } = document.documentElement.dataset;
  const packed = learningSystem !== undefined;
  // As if the package had been opened by its link; the history stays as it is.
  if (assignment !== undefined && window.location.hash === '')
    window.history.replaceState(null, '', `#${assignment}`);
  const system = packed ? await joinSystem() : undefined;
  defineQuizItems(assignmentSetup);
  target.replaceChildren();
  mount(StudentPage, {
    target,
    props: {
      start: (identified: Identified, kept: KeptRun) => startRun(identified, kept, system),
      kept: keptRun,
      keep: keepRun,
      firstSeen,
      ...(system && { system }),
      ...(packed && !system && { notice: noSystem }),
      // Over http a browser offers no cryptography.
      ...(!window.isSecureContext && { notice: noCryptography }),
    },
  });
  target.dataset['alive'] = '';
}

const joinSystem = (): Promise<LearningSystem | undefined> =>
  import('./learning-system.browser.ts').then(({ openLearningSystem }) => openLearningSystem());

const noCryptography =
  'This page was reached by http, where browsers offer no cryptography, so it cannot draw your numbers: open it by https, and tell your teacher.';

const noSystem =
  'No learning system answers here, so no score is reported: open the activity from your course, or give your teacher the receipt.';
