// Makes a SCORM package of an assignment, from the files of this site.
import { gradingBank, lessonsIn, lockedIds } from '#assignments/bank.ts';
import { likelyReceiptLength } from '#assignments/receipt-length.ts';
import type { Made } from '#components/assignments/builder/made.ts';
import { scormLosses } from '#exporters/scorm/losses.ts';
import type { LoadFile } from '#exporters/scorm/package.ts';
import type { Player } from '#exporters/scorm/player.ts';
import { localPath } from '#language/addresses.ts';
import { itemSupply } from './item-supply.browser.ts';
import { say } from '#say/giving.ts';

const base = import.meta.env.BASE_URL;

const load: LoadFile = async (path) => {
  const response = await fetch(`${base}${path}`);
  if (!response.ok) throw new Error(say('noAnswer', { path, status: response.status }));
  return new Uint8Array(await response.arrayBuffer());
};

/** What to know before a package of it is given out, in sentences. */
export async function scormFacts({ id, assignment }: Made): Promise<readonly string[]> {
  const bank = await gradingBank(assignment, itemSupply);
  return scormLosses({
    locked: lockedIds(assignment).length,
    sealed: assignment.teacherKey !== undefined,
    receiptLength: await likelyReceiptLength({ id, assignment }, bank),
    feedback: assignment.policy.feedback,
    takes: assignment.takes,
  });
}

/** The zip. The packer is loaded when it is wanted. */
export async function scormFile({ id, link, assignment }: Made): Promise<Uint8Array> {
  const { scormPackage } = await import('#exporters/scorm/package.ts');
  const player: Player = JSON.parse(
    new TextDecoder().decode(await load(localPath('scorm/player.json'))),
  );
  const lessons = lessonsIn(assignment);
  const { title } = assignment;
  return scormPackage({ id, link, title, lessons }, player, window.location.origin, load);
}
