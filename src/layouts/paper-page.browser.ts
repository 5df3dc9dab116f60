// Brings the page of printed forms to life.
import { mount, type Component } from 'svelte';
import { askedOf, type Asked } from '#assignments/asked.ts';
import { askingBank, gradingBank, lockedIds } from '#assignments/bank.ts';
import type { Identified } from '#assignments/assignment.ts';
import { fingerprint } from '#assignments/fingerprint.ts';
import { readLink, writeLink } from '#assignments/link.ts';
import { ownId, type OwnKeys } from '#assignments/own-items.ts';
import type { Bank } from '#assignments/regrade.ts';
import { ownTexts } from '#components/assignments/own-html.ts';
import PaperPage from '#components/assignments/paper/PaperPage.svelte';
import type { Paper, Sheet, SheetQuestion } from '#components/assignments/paper/sheet.ts';
import { htmlOf } from '#components/items/filled-html.ts';
import type { AnyViewProps } from '#components/items/view-props.ts';
import { formSeed, paperForms, paperTable } from '#gradebook/paper-marks.ts';
import { loadArea } from '#content/interface/load-area.browser.ts';
import { localRoot } from '#language/addresses.ts';
import { lessonOf } from '#progress/lesson-progress.ts';
import type { Item } from '#quiz/item.ts';
import { say } from '#say/paper.ts';
import type { Wording } from '#components/items/html-texts.ts';
import { itemSupply } from './item-supply.browser.ts';
import { pinnedWordings } from './pinned-wordings.ts';
import { questionSetup } from './question-setup.browser.ts';
import { deskFile } from './teacher-desk.browser.ts';

const views = import.meta.glob<Component<AnyViewProps>>('/components/items/*/View.svelte', {
  import: 'default',
});

/** Draws the page in the place of what stands there while nothing is loaded. */
export async function startPaper(target: HTMLElement): Promise<void> {
  await Promise.all([
    loadArea('assignment'),
    loadArea('formulas'),
    loadArea('marking'),
    loadArea('paper'),
    loadArea('unfit'),
  ]);
  target.replaceChildren();
  const props = {
    draw,
    letters: paperForms,
    gradebook: `${localRoot(import.meta.env.BASE_URL)}teach/gradebook/`,
  };
  mount(PaperPage, { target, props });
  target.dataset['alive'] = '';
}

async function draw(link: string, letters: readonly string[]): Promise<Paper> {
  const identified = await readLink(link);
  const { assignment, id } = identified;
  const keys = await keysOf(identified);
  const known = new Set(Object.keys(keys).map((name) => ownId({ name })));
  const locked = lockedIds(assignment).filter((one) => !known.has(one));
  const [asking, grading, words] = await Promise.all([
    askingBank(assignment, itemSupply),
    gradingBank(assignment, itemSupply, keys),
    fingerprint(id),
  ]);
  const bank: Bank = (item, version) => grading(item, version) ?? asking(item, version);
  const sheets = letters.map((letter) => drawSheet(letter, identified, bank, locked));
  const table = paperTable(identified, []);
  return { identified, words, sheets: await Promise.all(sheets), table };
}

/** The answers to locked questions, where this browser's desk has them. */
async function keysOf({ assignment }: Identified): Promise<OwnKeys> {
  const [desk, link] = await Promise.all([deskFile(), writeLink(assignment)]);
  return desk.assignments.find((kept) => kept.link === link)?.keys ?? {};
}

async function drawSheet(
  letter: string,
  { assignment, id }: Identified,
  bank: Bank,
  locked: readonly string[],
): Promise<Sheet> {
  const seed = await formSeed(id, letter);
  const questions = askedOf(assignment, seed).map((asked) =>
    drawQuestion(asked, seed, bank, locked.includes(asked.id)),
  );
  return { letter, questions: await Promise.all(questions) };
}

async function drawQuestion(
  asked: Asked,
  seed: number,
  bank: Bank,
  locked: boolean,
): Promise<SheetQuestion> {
  const item = bank(asked.id, asked.version);
  const View = item && (await views[`/components/items/${item.type}/View.svelte`]?.());
  if (item === undefined || View === undefined)
    throw new Error(say('unknownQuestion', { id: asked.id, version: asked.version }));
  const variant = item.variant(seed);
  const { texts, lang } = await wordingOf(item);
  const html = htmlOf(texts, variant.slots);
  return { asked, item, variant, View, html, lang, locked };
}

async function wordingOf(item: Item): Promise<Pick<Wording, 'texts' | 'lang'>> {
  const lesson = lessonOf(item.id);
  if (lesson === 'own') return { texts: await ownTexts(item.texts) };
  const said = pinnedWordings(await questionSetup.loadWordings(lesson), [item]);
  return said[item.id] ?? { texts: {} };
}
