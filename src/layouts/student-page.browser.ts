// Brings the student's page to life.
import { mount } from 'svelte';
import { loadArea } from '#content/interface/load-area.browser.ts';
import type { Identified } from '#assignments/assignment.ts';
import type { LearningSystem } from '#components/assignments/learning-system.ts';
import type { KeptRun } from '#components/assignments/run.ts';
import StudentPage from '#components/assignments/StudentPage.svelte';
import { defineQuizItems } from '#components/items/quiz-item.browser.ts';
import { say } from '#say/assignment.ts';
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
  await Promise.all([loadArea('assignment'), loadArea('unfit')]);
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
      ...(packed && !system && { notice: say('noSystem') }),
      // Over http a browser offers no cryptography.
      ...(!window.isSecureContext && { notice: say('noCryptography') }),
    },
  });
  target.dataset['alive'] = '';
}

const joinSystem = (): Promise<LearningSystem | undefined> =>
  import('./learning-system.browser.ts').then(({ openLearningSystem }) => openLearningSystem());
