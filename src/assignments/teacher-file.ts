// All that a teacher must not lose, in one file: keys under their passphrases, assignments, and what
// locked questions have for answers.
import { fieldsOf, list, partOf, text, Unfit } from './fields.ts';
import { readKeyBackup, type KeyBackup } from './keys.ts';
import { longestLink, readLink } from './link.ts';
import type { OwnKey, OwnKeys } from './own-items.ts';
import { unlocked } from './read-own-item.ts';
import { isOwn, sourcesOf, type Identified } from './assignment.ts';
import { say } from '#say/unfit.ts';

export interface KeptAssignment {
  /** `a1.…` */
  readonly link: string;
  /** Of its locked questions, by their names. */
  readonly keys: OwnKeys;
}

export interface TeacherFile {
  readonly format: 'shrinkage-teacher';
  readonly version: 1;
  readonly keys: readonly KeyBackup[];
  /** The newest last. */
  readonly assignments: readonly KeptAssignment[];
}

export const emptyTeacherFile: TeacherFile = {
  format: 'shrinkage-teacher',
  version: 1,
  keys: [],
  assignments: [],
};

const largestFile = 4_000_000;

export const writeTeacherFile = (file: TeacherFile): string => `${JSON.stringify(file, null, 1)}\n`;

/** Throws Unfit with a sentence where the text is no such file. */
export async function readTeacherFile(written: string): Promise<TeacherFile> {
  if (written.length > largestFile) throw new Unfit(say('fileTooLarge'));
  const fields = fieldsOf(parsed(written), say('file'), [
    'format',
    'version',
    'keys',
    'assignments',
  ]);
  if (fields['format'] !== 'shrinkage-teacher') throw new Unfit(say('noTeacherFile'));
  if (fields['version'] !== 1) throw new Unfit(say('newerFile'));
  const kept = list(keptShape, 0, 1000)(fields['assignments'], say('assignments'));
  return {
    ...emptyTeacherFile,
    keys: list(readKeyBackup, 0, 100)(fields['keys'], say('keys')),
    assignments: await Promise.all(kept.map(keptAssignment)),
  };
}

/** Both files' keys and assignments; where both know one, the later file's locked answers count. */
export function mergedFiles(earlier: TeacherFile, later: TeacherFile): TeacherFile {
  const keys = new Map([...earlier.keys, ...later.keys].map((key) => [key.publicKey, key]));
  const kept = new Map(
    [...earlier.assignments, ...later.assignments].map((one) => [one.link, one]),
  );
  return { ...emptyTeacherFile, keys: [...keys.values()], assignments: [...kept.values()] };
}

function keptShape(value: unknown, name: string) {
  const fields = fieldsOf(value, name, ['link', 'keys']);
  const keys = fieldsOf(fields['keys'], partOf(name, 'keys'), Object.keys(Object(fields['keys'])));
  return { link: text(longestLink)(fields['link'], partOf(name, 'link')), keys };
}

/** Keys are read as those of the questions that the assignment asks. */
async function keptAssignment({
  link,
  keys,
}: ReturnType<typeof keptShape>): Promise<KeptAssignment> {
  return { link, keys: knownKeys(await readLink(link), keys) };
}

function knownKeys({ assignment }: Identified, keys: Readonly<Record<string, unknown>>): OwnKeys {
  const known: Record<string, OwnKey> = {};
  for (const source of sourcesOf(assignment)) {
    if (!isOwn(source) || keys[source.own.name] === undefined) continue;
    const { key } = unlocked(source.own, keys);
    if (key !== undefined) known[source.own.name] = key;
  }
  return known;
}

function parsed(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    throw new Unfit(say('damagedFile'));
  }
}
