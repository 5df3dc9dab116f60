// Where an assignment's questions come from: the course, and the teacher.
import { lessonOf } from '#progress/lesson-progress.ts';
import type { Item } from '#quiz/item.ts';
import { isOwn, sourcesOf, type Assignment } from './assignment.ts';
import { base64url, digest } from './bytes.ts';
import { ownItemOf, type OwnMakers } from './own-item.ts';
import { isLocked, ownId, type OwnKeys } from './own-items.ts';
import { unlocked } from './read-own-item.ts';
import type { Bank } from './regrade.ts';

export interface Supply {
  /** The items of a lesson by its slug, in every version that can still be graded. */
  readonly loadItems: (lesson: string) => Promise<Iterable<Item>>;
  readonly makers: OwnMakers;
}

/** The lessons whose questions an assignment asks. */
export const lessonsIn = (assignment: Pick<Assignment, 'entries'>): readonly string[] => [
  ...new Set(sourcesOf(assignment).flatMap((one) => (isOwn(one) ? [] : [lessonOf(one.item)]))),
];

/** For marks: a locked question is known once the teacher's file has its key. */
export const gradingBank = async (
  assignment: Pick<Assignment, 'entries'>,
  supply: Supply,
  keys: OwnKeys = {},
): Promise<Bank> => bankOf(await itemsFor(assignment, supply, keys, false));

/** For the student's page: a locked question can be answered, and is not judged. */
export const askingBank = async (
  assignment: Pick<Assignment, 'entries'>,
  supply: Supply,
): Promise<Bank> => bankOf(await itemsFor(assignment, supply, {}, true));

function bankOf(items: readonly Item[]): Bank {
  const known = new Map(items.map((item) => [`${item.id} ${item.version}`, item]));
  return (id, version) => known.get(`${id} ${version}`);
}

async function itemsFor(
  assignment: Pick<Assignment, 'entries'>,
  { loadItems, makers }: Supply,
  keys: OwnKeys,
  locked: boolean,
): Promise<readonly Item[]> {
  const ofCourse = await Promise.all(
    // A lesson that is gone leaves its questions unknown, and nothing else.
    lessonsIn(assignment).map((lesson) => loadItems(lesson).catch((): Item[] => [])),
  );
  const own = sourcesOf(assignment)
    .filter((one) => isOwn(one))
    .map((one) => unlocked(one.own, keys))
    .filter((one) => locked || !isLocked(one))
    .map((one) => ownItemOf(one, makers));
  return [...ofCourse.flatMap((items) => [...items]), ...own];
}

/** A short hash of what the course's questions say, by which a changed text is noticed. */
export async function bankHash(
  assignment: Pick<Assignment, 'entries'>,
  bank: Bank,
): Promise<string> {
  const said = sourcesOf(assignment).flatMap((one) =>
    isOwn(one) ? [] : [[one.item, one.version, bank(one.item, one.version)?.texts]],
  );
  return base64url((await digest(JSON.stringify(said))).slice(0, 9));
}

/** A sentence for the teacher where the questions say something else than when the link was made. */
export async function bankNotice(assignment: Assignment, bank: Bank): Promise<string | undefined> {
  if (assignment.bank === '' || assignment.bank === (await bankHash(assignment, bank))) return;
  return 'Texts of these questions were changed after the link was made; numbers and marks are still those of the versions that you assigned.';
}

/** `own/slope` for each question of the teacher's that has no key in the link. */
export const lockedIds = (assignment: Pick<Assignment, 'entries'>): readonly string[] =>
  sourcesOf(assignment).flatMap((one) => (isOwn(one) && isLocked(one.own) ? [ownId(one.own)] : []));
