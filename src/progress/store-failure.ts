import { say } from '#say/progress.ts';
import { StoreFailure } from './store.ts';

type Cause = 'noRoom' | 'noAnswer' | 'newerTab' | 'nothingKept';

/** The failures that browsers are known to report, by the name of the error. */
const causes: Readonly<Record<string, Cause>> = {
  QuotaExceededError: 'noRoom',
  TimeoutError: 'noAnswer',
  VersionError: 'newerTab',
};

/** What an error of a browser's storage means to the learner. */
export function storeFailure(error: unknown): StoreFailure {
  if (error instanceof StoreFailure) return error;
  const cause = (error instanceof Error ? causes[error.name] : undefined) ?? 'nothingKept';
  const reason = cause === 'noRoom' ? 'full' : 'blocked';
  return new StoreFailure(reason, `${say(cause)} ${say('untilClosed')}`);
}
