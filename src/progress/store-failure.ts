import { StoreFailure } from './store.ts';

const untilClosed = 'New answers are kept only until this page closes, so save them as a file.';

/** The failures that browsers are known to report, by the name of the error. */
const byName: Readonly<Record<string, StoreFailure>> = {
  QuotaExceededError: new StoreFailure('full', `This browser has no room left. ${untilClosed}`),
  TimeoutError: new StoreFailure(
    'blocked',
    `This browser’s storage does not answer: close other tabs of this course. ${untilClosed}`,
  ),
  VersionError: new StoreFailure(
    'blocked',
    `Another tab runs a newer version of this course: reload this page. ${untilClosed}`,
  ),
};

const blocked = new StoreFailure(
  'blocked',
  `This browser does not let the course keep anything, as in a private window. ${untilClosed}`,
);

/** What an error of a browser's storage means to the learner. */
export function storeFailure(error: unknown): StoreFailure {
  if (error instanceof StoreFailure) return error;
  return (error instanceof Error ? byName[error.name] : undefined) ?? blocked;
}
