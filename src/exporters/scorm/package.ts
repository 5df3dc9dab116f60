// A SCORM 1.2 package that holds the student's page of this site and one assignment.
import { strFromU8 } from 'fflate';
import { zipped } from '../zip.ts';
import { scormManifest } from './manifest.ts';
import type { Player } from './player.ts';
import { relocatedPage, relocatedScript, relocatedTexts, type Opening } from './relocate.ts';

export interface Packaged extends Opening {
  /** The assignment's id, 43 characters of base64url. */
  readonly id: string;
  /** The slugs of the lessons whose questions are asked. */
  readonly lessons: readonly string[];
}

/** The bytes of a file of the site, by its path under the base. */
export type LoadFile = (path: string) => Promise<Uint8Array>;

const launch = 'index.html';

export async function scormPackage(
  assignment: Packaged,
  player: Player,
  origin: string,
  load: LoadFile,
): Promise<Uint8Array> {
  const place = { base: player.base, origin };
  const text = async (path: string): Promise<string> => strFromU8(await load(path));
  const page = relocatedPage(await text(player.page), place, assignment);
  const scripts = player.files.map(
    async (path) =>
      [
        path,
        path.endsWith('.js') ? relocatedScript(await text(path), place) : await load(path),
      ] as const,
  );
  const texts = assignment.lessons.map(async (lesson) => {
    const path = player.texts[lesson];
    if (path === undefined) throw new Error(`The site has no texts of the lesson ${lesson}.`);
    return [path, relocatedTexts(await text(path), place)] as const;
  });
  const files = Object.fromEntries(await Promise.all([...scripts, ...texts]));
  const { title, id } = assignment;
  const identifier = `shrinkage-${id}`;
  return zipped({
    'imsmanifest.xml': scormManifest({ title, identifier, launch, files: Object.keys(files) }),
    [launch]: page,
    ...files,
  });
}
