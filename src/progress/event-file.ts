// The file that carries progress to another browser. Reading it is in read-event-file.ts, which
// pages load only when someone chooses a file.
import { say } from '#say/progress.ts';
import type { ProgressEvent } from './event.ts';
import type { Drafts } from './store.ts';

export interface EventFile {
  readonly format: 'shrinkage-progress';
  readonly version: 1;
  readonly events: readonly ProgressEvent[];
  readonly drafts: Drafts;
}

/** The largest file that is read, in characters. */
export const largestFile = 10_000_000;

export function writeEventFile(events: readonly ProgressEvent[], drafts: Drafts): string {
  const file: EventFile = { format: 'shrinkage-progress', version: 1, events, drafts };
  return JSON.stringify(file, undefined, 1);
}

/** The file, or a sentence that says why it is refused. The reader is larger than the rest of progress. */
export const readLazily = (text: string): Promise<EventFile | string> =>
  import('./read-event-file.ts').then(
    ({ readEventFile }) => readEventFile(text),
    () => say('readerNotLoaded'),
  );
