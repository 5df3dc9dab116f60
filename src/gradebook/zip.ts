// The small files of an archive. Its own words on sizes are not believed: what unfolds to more than
// a receipt can be is stopped while it unfolds.
import { Unzip, UnzipInflate } from 'fflate';
import { joined } from '#assignments/bytes.ts';
import type { Dropped, Refused } from './found.ts';
import { say } from '#say/marking.ts';

const mostFiles = 5000;
const largestInside = 1_000_000;
const largestOfAll = 100_000_000;
// Deflate unfolds at most a thousandfold, so a piece gives at most 4 MB.
const piece = 4096;

export interface Unpacked {
  readonly files: readonly Dropped[];
  readonly refused: readonly Refused[];
}

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

// What systems put beside files.
const isNoise = (path: string): boolean => path.endsWith('/') || /__MACOSX|\.DS_Store/u.test(path);

/** Files are named by their paths in the archive. Throws an Error with a sentence where it is damaged. */
export function filesIn(bytes: Uint8Array): Unpacked {
  const files: Dropped[] = [];
  const refused: Refused[] = [];
  let [count, sum, begun] = [0, 0, 0];
  const stream = new Unzip((file) => {
    count += 1;
    if (isNoise(file.name) || count > mostFiles) return;
    const parts: Uint8Array[] = [];
    let size = 0;
    begun += 1;
    file.ondata = (error, part, final) => {
      size += part?.length ?? 0;
      sum += part?.length ?? 0;
      if (error) throw error;
      if (size > largestInside) {
        file.terminate();
        begun -= 1;
        refused.push({ from: file.name, why: say('unfoldsTooFar') });
        file.ondata = () => undefined;
        return;
      }
      parts.push(part);
      if (!final) return;
      begun -= 1;
      files.push({ name: file.name, bytes: joined(...parts) });
    };
    file.start();
  });
  stream.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && sum <= largestOfAll; at += piece)
      stream.push(bytes.slice(at, at + piece), at + piece >= bytes.length);
  } catch {
    begun = 1;
  }
  const rest = restOf({
    cut: begun > 0 || count === 0,
    large: sum > largestOfAll,
    many: count > mostFiles,
  });
  return {
    files,
    refused: rest === undefined ? refused : [...refused, { from: say('theRest'), why: rest }],
  };
}

function restOf({ cut, large, many }: { cut: boolean; large: boolean; many: boolean }) {
  if (large) return say('archiveUnfolds');
  if (many) return say('tooManyFiles', { most: mostFiles });
  return cut ? say('archiveDamaged') : undefined;
}
