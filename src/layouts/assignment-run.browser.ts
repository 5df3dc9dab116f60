// A student's questions: loaded all at once, each with the student's own numbers.
import { askedOf, type Asked } from '#assignments/asked.ts';
import type { Identified } from '#assignments/assignment.ts';
import { askingBank, lessonsIn, lockedIds } from '#assignments/bank.ts';
import { personalSeed, studentKey } from '#assignments/personal-seed.ts';
import { ownTexts } from '#components/assignments/own-html.ts';
import type { LearningSystem } from '#components/assignments/learning-system.ts';
import { drawNumbers, type KeptRun, type Question, type Run } from '#components/assignments/run.ts';
import type { Wording } from '#components/items/html-texts.ts';
import type { QuizSetup } from '#components/items/quiz-item.browser.ts';
import { openSession } from '#progress/session.browser.ts';
import type { Item } from '#quiz/item.ts';
import { itemSupply } from './item-supply.browser.ts';
import { pinnedWordings } from './pinned-wordings.ts';
import { questionSetup } from './question-setup.browser.ts';

let current: Run | undefined;

const itemsNow = () => current?.questions.flatMap(({ item }) => item ?? []) ?? [];

/** For the questions of the run that was started last. */
export const assignmentSetup: QuizSetup = {
  loadItems: () => Promise.resolve(itemsNow()),
  loadWordings: async (lesson) =>
    lesson === 'own'
      ? ownWordings()
      : pinnedWordings(await questionSetup.loadWordings(lesson), itemsNow()),
  progress: () =>
    current === undefined
      ? Promise.reject(new Error('No assignment was started.'))
      : Promise.resolve(current.progress),
  frame: ({ id }) => {
    const assignment = current?.identified.assignment;
    if (assignment === undefined) return {};
    const locked = lockedIds(assignment).includes(id);
    const policy = locked
      ? { ...assignment.policy, feedback: 'later' as const }
      : assignment.policy;
    return { policy, assigned: true };
  },
};

async function ownWordings(): Promise<Readonly<Record<string, Wording>>> {
  const own = itemsNow().filter(({ id }) => id.startsWith('own/'));
  const texts = await Promise.all(own.map((item) => ownTexts(item.texts)));
  return Object.fromEntries(
    own.map(({ id }, place) => [id, { texts: texts[place] ?? {}, refutations: {} }]),
  );
}

/** Fetches items and texts, opens what was kept of this student and take, and draws the numbers. */
export async function startRun(
  identified: Identified,
  kept: KeptRun,
  system?: LearningSystem,
): Promise<Run> {
  const { id, assignment } = identified;
  const { student, take } = kept;
  const [bank, seed, progress] = await Promise.all([
    askingBank(assignment, itemSupply),
    personalSeed(id, student, take),
    openSession(
      `shrinkage:${import.meta.env.BASE_URL}:assignment:${id}:${studentKey(student)}:${take}`,
    ),
    ...lessonsIn(assignment).map((lesson) => questionSetup.loadWordings(lesson)),
  ]);
  const questions = await Promise.all(
    askedOf(assignment, seed).map((asked) => questionOf(asked, bank(asked.id, asked.version))),
  );
  current = { ...kept, identified, seed, questions, progress };
  await system?.follow(current);
  drawNumbers(current);
  return current;
}

async function questionOf(asked: Asked, item: Item | undefined): Promise<Question> {
  if (item?.type !== 'widget-state') return { asked, item };
  const { figureOf } = await import('./question-figures.browser.ts');
  const figure = await figureOf(item);
  return { asked, item, ...(figure && { figure }) };
}
