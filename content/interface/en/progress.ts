// How far one has come, and what the browser can keep of it.
import { speaker } from '#language/speaker.ts';

export const progress = {
  notStarted: 'not started',
  opened: 'opened',
  solvedOf: '{solved} of {all} solved',
  predicted: 'prediction made',
  untilClosed: 'New answers are kept only until this page closes, so save them as a file.',
  noRoom: 'This browser has no room left.',
  noAnswer: 'This browser’s storage does not answer: close other tabs of this course.',
  newerTab: 'Another tab runs a newer version of this course: reload this page.',
  nothingKept: 'This browser does not let the course keep anything, as in a private window.',
  saveProgress: 'Save my progress as a file',
  closeNotice: 'Close this notice',
  savedAs: 'Saved as {name}.',
  readerNotLoaded:
    'The part of the course that reads files did not load: check the connection, try again.',
  tooLarge: 'This file is too large to be saved progress.',
  damaged: 'This file is damaged or is not a file of saved progress.',
  foreign: 'This is not a file of saved progress from this course.',
  newer: 'This file was saved by a newer version of the course: reload first.',
  entryDamaged: 'Entry {place} of this file is damaged, so nothing was taken from it.',
  lacksParts: 'This file is damaged: it lacks parts that saved progress has.',
} as const;

export const say = speaker('progress', progress);
