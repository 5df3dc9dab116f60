// Brings the gradebook to life.
import { mount } from 'svelte';
import { loadArea } from '#content/interface/load-area.browser.ts';
import { isOwn, sourcesOf, type Assignment } from '#assignments/assignment.ts';
import { askingBank, gradingBank, lessonsIn } from '#assignments/bank.ts';
import { flawOf } from '#assignments/own-flaw.ts';
import { ownId, type OwnItem } from '#assignments/own-items.ts';
import { ownTexts } from '#components/assignments/own-html.ts';
import type { DrawSheet, LoadQuestions, Wordings } from '#components/gradebook/contract.ts';
import GradebookPage from '#components/gradebook/GradebookPage.svelte';
import { mendedBank } from '#gradebook/mends.ts';
import { sheetOf } from '#gradebook/student-sheet.ts';
import type { Item } from '#quiz/item.ts';
import { itemSupply } from './item-supply.browser.ts';
import { keepBook, keptBook } from './kept-book.browser.ts';
import { markReceipts } from './mark-receipts.browser.ts';
import { pinnedWordings } from './pinned-wordings.ts';
import { questionSetup } from './question-setup.browser.ts';
import { deskFile } from './teacher-desk.browser.ts';

/** Draws the gradebook in the place of what stands there while nothing is loaded. */
export async function startGradebook(target: HTMLElement): Promise<void> {
  await Promise.all([
    loadArea('analysis'),
    loadArea('formulas'),
    loadArea('gradebook'),
    loadArea('marking'),
    loadArea('unfit'),
    loadArea('assignment'),
  ]);
  const props = {
    mark: markReceipts,
    loadQuestions,
    drawSheet,
    flawOf: (item: OwnItem) => flawOf(item, itemSupply.makers),
    desk: await deskFile(),
    kept: keptBook(),
    keep: keepBook,
  };
  target.replaceChildren();
  mount(GradebookPage, { target, props });
  target.dataset['alive'] = '';
}

const loadQuestions: LoadQuestions = async ({ assignment }) => {
  const sources = sourcesOf(assignment);
  const own = sources.flatMap((one) => (isOwn(one) ? [[ownId(one.own), one.own] as const] : []));
  const [words, versions] = await Promise.all([
    wordsOf(assignment, own),
    Promise.all(lessonsIn(assignment).map(versionsIn)),
  ]);
  return { words, versions: Object.assign({}, ...versions), own: Object.fromEntries(own) };
};

async function wordsOf(
  assignment: Assignment,
  own: readonly (readonly [string, OwnItem])[],
): Promise<Wordings> {
  const ofCourse = lessonsIn(assignment).map((lesson) =>
    Promise.resolve(questionSetup.loadWordings(lesson)).catch(() => ({})),
  );
  const bank = await askingBank(assignment, itemSupply);
  const written = own.map(async ([id]): Promise<Wordings> => {
    const texts = await ownTexts(bank(id, 1)?.texts ?? {});
    return { [id]: { texts, refutations: {} } };
  });
  const said: Wordings = Object.assign({}, ...(await Promise.all([...ofCourse, ...written])));
  const pinned = sourcesOf(assignment).flatMap((one) =>
    isOwn(one) ? [] : [{ id: one.item, version: one.version }],
  );
  return pinnedWordings(said, pinned);
}

/** By id, the versions of a lesson's questions that can still be graded. */
async function versionsIn(lesson: string): Promise<Readonly<Record<string, readonly number[]>>> {
  const versions: Record<string, readonly number[]> = {};
  const items = await Promise.resolve(itemSupply.loadItems(lesson)).catch((): Item[] => []);
  for (const { id, version } of items) versions[id] = [...(versions[id] ?? []), version];
  return versions;
}

const drawSheet: DrawSheet = async (marks, { assignment }, keys, mends) =>
  sheetOf(marks, mendedBank(await gradingBank(assignment, itemSupply, keys), mends));
