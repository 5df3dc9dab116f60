// Brings the builder to life.
import { mount } from 'svelte';
import { bankHash, gradingBank } from '#assignments/bank.ts';
import { base64url } from '#assignments/bytes.ts';
import { identified } from '#assignments/assignment.ts';
import { writeLink } from '#assignments/link.ts';
import { ownItemOf } from '#assignments/own-item.ts';
import { ownId } from '#assignments/own-items.ts';
import { assignmentOf, type Plan } from '#assignments/plan.ts';
import BuilderPage from '#components/assignments/builder/BuilderPage.svelte';
import { lowered, type Made } from '#components/assignments/builder/made.ts';
import type { Catalog } from '#components/assignments/catalog.ts';
import type { Quiz } from '#exporters/exporter.ts';
import { exporters } from '#exporters/index.ts';
import { loadArea } from '#content/interface/load-area.browser.ts';
import { localRoot } from '#language/addresses.ts';
import { lessonOf } from '#progress/lesson-progress.ts';
import type { Item } from '#quiz/item.ts';
import { say } from '#say/giving.ts';
import { itemSupply } from './item-supply.browser.ts';
import { questionSetup } from './question-setup.browser.ts';
import { scormFacts, scormFile } from './scorm-file.browser.ts';
import {
  addToDesk,
  deskFile,
  keepForm,
  keepPlan,
  keptForm,
  keptPlan,
} from './teacher-desk.browser.ts';

const base = import.meta.env.BASE_URL;

/** Draws the builder in the place of what stands there while nothing is loaded. */
export async function startBuilder(target: HTMLElement): Promise<void> {
  await Promise.all([
    loadArea('assignment'),
    loadArea('builder'),
    loadArea('exporting'),
    loadArea('formulas'),
    loadArea('giving'),
    loadArea('limits'),
    loadArea('own'),
    loadArea('unfit'),
  ]);
  const response = await fetch(`${localRoot(base)}teach/catalog.json`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`The list of questions answered ${response.status}.`);
  const catalog: Catalog = await response.json();
  const props = {
    catalog,
    makers: itemSupply.makers,
    lesson: new URLSearchParams(window.location.search).get('lesson') ?? '',
    plan: keptPlan(),
    desk: await deskFile(),
    form: keptForm(),
    keepPlan,
    keepForm,
    addToDesk,
    makeLink,
    quizOf,
    exporters,
    scormFacts,
    scormFile,
    itemNamed,
    wordingNamed: async (id: string) =>
      id.startsWith('own/') ? undefined : (await questionSetup.loadWordings(lessonOf(id)))[id],
    page: new URL(`${localRoot(base)}assignment/`, window.location.href).href,
    paper: `${localRoot(base)}teach/paper/`,
  };
  target.replaceChildren();
  mount(BuilderPage, { target, props });
  target.dataset['alive'] = '';
}

async function makeLink(plan: Plan): Promise<Made> {
  const salt = base64url(crypto.getRandomValues(new Uint8Array(16)));
  const unpinned = assignmentOf(plan, salt, '').assignment;
  const bank = await gradingBank(unpinned, itemSupply);
  const { assignment, keys } = assignmentOf(plan, salt, await bankHash(unpinned, bank));
  const { id } = await identified(assignment);
  return { id, assignment, keys, link: await writeLink(assignment) };
}

/** With the answers to locked questions: the system that gets the file has to grade them. */
async function quizOf(plan: Plan, form: number): Promise<Quiz> {
  const open = { ...plan, title: plan.title.trim() || say('quiz'), locked: [], teacherKey: '' };
  const { assignment } = assignmentOf(open, 'A'.repeat(22), '');
  return lowered(assignment, await gradingBank(assignment, itemSupply), form + 1);
}

async function itemNamed(id: string, { own }: Plan): Promise<Item | undefined> {
  const written = own.find((one) => ownId(one) === id);
  if (written !== undefined) return ownItemOf(written, itemSupply.makers);
  for (const item of await itemSupply.loadItems(lessonOf(id))) if (item.id === id) return item;
  return undefined;
}
