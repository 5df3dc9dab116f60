// Finds the receipts in files and pasted texts. A file that is refused takes no other with it.
import { sentenceOf, type Dropped, type Intake, type Refused } from './found.ts';
import { receiptsIn } from './receipts-in.ts';
import { textIn } from './text-in.ts';
import { filesIn, isZip } from './zip.ts';
import { say } from '#say/marking.ts';

const largestFile = 5_000_000;
const largestZip = 60_000_000;
/** A file that has more would crowd out what others hold. */
const mostReceipts = 3000;

/** Everything that can be found in the files, in the order in which they are given. */
export function intake(files: readonly Dropped[]): Intake {
  const found = files.map((file) => intakeOf(file));
  return {
    receipts: found.flatMap((one) => one.receipts),
    refused: found.flatMap((one) => one.refused),
  };
}

function intakeOf(file: Dropped): Intake {
  try {
    return isZip(file.bytes) ? fromZip(file) : fromText(file);
  } catch (thrown) {
    return nothing({ from: file.name, why: sentenceOf(thrown, say('unreadFile')) });
  }
}

const nothing = (...refused: readonly Refused[]): Intake => ({ receipts: [], refused });

function fromText({ name, bytes }: Dropped): Intake {
  if (bytes.length > largestFile) return nothing({ from: name, why: say('fileTooLarge') });
  const receipts = receiptsIn(textIn(bytes), name);
  if (receipts.length > mostReceipts)
    return nothing({
      from: name,
      why: say('tooManyReceipts', { most: mostReceipts }),
    });
  const why = say('noReceipt');
  return receipts.length > 0 ? { receipts, refused: [] } : nothing({ from: name, why });
}

/** A download of a whole class: each file in it is taken or refused by itself. */
function fromZip({ name, bytes }: Dropped): Intake {
  if (bytes.length > largestZip)
    return nothing({
      from: name,
      why: say('archiveTooLarge'),
    });
  const { files, refused } = filesIn(bytes);
  const found = files.map((file) =>
    isZip(file.bytes)
      ? nothing({
          from: file.name,
          why: say('archiveInArchive'),
        })
      : intakeOf(file),
  );
  const inside = (path: string): string => `${name}, ${path}`;
  return {
    receipts: found
      .flatMap((one) => one.receipts)
      .map((one) => ({ ...one, from: inside(one.from), beside: `${one.from} ${one.beside}` })),
    refused: [...refused, ...found.flatMap((one) => one.refused)].map(({ from, why }) => ({
      from: inside(from),
      why,
    })),
  };
}
