// The reader's power over what is kept, and what it suggests: the page of one's progress.
import { speaker } from '#language/speaker.ts';

export const keeping = {
  unreadable: 'This file could not be read: choose it once more.',
  unchanged: '{problem} What is kept here is unchanged.',
  added: { one: '{n} entry was added.', other: '{n} entries were added.' },
  addedOthersKnown: {
    one: '{n} entry was added; {known} were here already.',
    other: '{n} entries were added; {known} were here already.',
  },
  whatIsKept: 'What is kept',
  whereKept:
    'Your answers, your predictions and what you have half typed are kept in this browser, on this device, and are sent nowhere. Clearing the browser’s data for this site removes them; a file keeps them, and takes them to another device.',
  needsScript: 'Progress is kept and shown by JavaScript, which is off in this browser.',
  lookingUp: 'Looking up what is kept …',
  save: 'Save as a file',
  erase: 'Erase everything …',
  undoErasing: 'Undo the erasing',
  eraseAll: 'Erase everything?',
  reallyErase: 'Erase every answer, prediction and draft of this course from this browser?',
  eraseNow: 'Yes, erase everything',
  keep: 'No, keep it',
  bringBack: 'Bring back a saved file, chosen or dropped here',
  wasErased: 'Everything was erased. You can undo this until you leave the page.',
  notErased: 'Nothing was erased. {problem}',
  isBack: 'Everything that was erased is back.',
  lessonsOpened: { one: '{n} lesson opened', other: '{n} lessons opened' },
  questionsAnswered: { one: '{n} question answered', other: '{n} questions answered' },
  predictionsMade: { one: '{n} prediction made', other: '{n} predictions made' },
  kept: 'Kept here: {opened}, {answered}, {solved} solved, {predicted}.',
  onlyOpened: 'Kept here: {opened}.',
  nothingYet: 'Nothing is kept yet.',
  suggested:
    'Your answers suggest these, the likeliest first. A fully right answer to each question that revealed one strikes it off.',
  allOvercome: 'All that your answers suggested is overcome.',
  noneSuggested: 'Your answers have suggested none so far.',
  suggestedOnce: 'Suggested once, last on {date}.',
  suggestedTimes: {
    one: 'Suggested {n} time, last on {date}.',
    other: 'Suggested {n} times, last on {date}.',
  },
  overcome: '✓ Overcome. {times}',
} as const;

export const say = speaker('keeping', keeping);
