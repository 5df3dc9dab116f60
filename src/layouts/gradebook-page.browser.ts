// Brings the gradebook to life.
import { mount } from 'svelte';
import { sourcesOf, isOwn, type Identified } from '#assignments/assignment.ts';
import { askingBank, gradingBank, lessonsIn } from '#assignments/bank.ts';
import { ownId } from '#assignments/own-items.ts';
import { ownTexts } from '#components/assignments/own-html.ts';
import type { DrawSheet, Wordings } from '#components/gradebook/contract.ts';
import GradebookPage from '#components/gradebook/GradebookPage.svelte';
import { sheetOf } from '#gradebook/student-sheet.ts';
import { itemSupply } from './item-supply.browser.ts';
import { keepBook, keptBook } from './kept-book.browser.ts';
import { markReceipts } from './mark-receipts.browser.ts';
import { questionSetup } from './question-setup.browser.ts';
import { deskFile } from './teacher-desk.browser.ts';

/** Draws the gradebook in the place of what stands there while nothing is loaded. */
export async function startGradebook(target: HTMLElement): Promise<void> {
  const props = {
    mark: markReceipts,
    loadWordings,
    drawSheet,
    desk: await deskFile(),
    kept: keptBook(),
    keep: keepBook,
  };
  target.replaceChildren();
  mount(GradebookPage, { target, props });
  target.dataset['alive'] = '';
}

async function loadWordings({ assignment }: Identified): Promise<Wordings> {
  const ofCourse = lessonsIn(assignment).map((lesson) =>
    Promise.resolve(questionSetup.loadWordings(lesson)).catch(() => ({})),
  );
  const bank = await askingBank(assignment, itemSupply);
  const own = sourcesOf(assignment).map(async (one): Promise<Wordings> => {
    const item = isOwn(one) ? bank(ownId(one.own), 1) : undefined;
    return item ? { [item.id]: { texts: await ownTexts(item.texts), refutations: {} } } : {};
  });
  return Object.assign({}, ...(await Promise.all([...ofCourse, ...own])));
}

const drawSheet: DrawSheet = async (marks, { assignment }, keys) =>
  sheetOf(marks, await gradingBank(assignment, itemSupply, keys));
