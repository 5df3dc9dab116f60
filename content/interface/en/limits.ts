// What an assignment by a link prevents and what it cannot, as the builder says it of a plan.
import { speaker } from '#language/speaker.ts';

export const limits = {
  title: '7. What this can and cannot prevent',
  practice: 'For practice: nothing is handed in, so there is nothing to forge.',
  homework:
    'Good for homework and for practice that counts a little. Not for an exam without supervision: who answers, and with whose help, no page can know.',
  canBeFound: {
    one: 'The answers to one question can be found by someone who reads this site’s code.',
    other: 'The answers to {n} questions can be found by someone who reads this site’s code.',
  },
  canBeTried: {
    one: 'The answers to one question can be found by someone who reads this site’s code, or by trying until a verdict is right and starting over.',
    other:
      'The answers to {n} questions can be found by someone who reads this site’s code, or by trying until a verdict is right and starting over.',
  },
  locked: {
    one: 'One question is locked: their answers are nowhere but with you.',
    other: '{n} questions are locked: their answers are nowhere but with you.',
  },
  fixed: {
    one: 'One question has the same numbers for everyone, so an answer can be passed on.',
    other: '{n} questions have the same numbers for everyone, so an answer can be passed on.',
  },
  caseByCase: 'Case by case',
  whatOneTries: 'What someone may try',
  whatComes: 'What comes of it',
  mark: 'Change the mark',
  markThen: 'Nothing: no mark is sent. You grade what was typed, on your own machine.',
  seal: 'Change what was handed in, or read another’s',
  sealThen: 'Nothing: it is sealed. A receipt of which one sign was changed does not open.',
  link: 'Edit the link: more attempts, later due time, easier questions',
  linkThen: 'It becomes another assignment with other words, and the gradebook says so.',
  copy: 'Hand in a classmate’s receipt or answers',
  copyThen:
    'The numbers belong to one student. The gradebook names copies; where numbers are the same for all, it cannot.',
  code: 'Look the answers up in the code of this site',
  codeThen:
    'Possible: the course is public. Own numbers make it work; locked questions prevent it.',
  help: 'Ask a friend or a machine, or let somebody else answer',
  helpThen: 'Possible. Who it was, only the way tells by which it reaches you: a login, a mailbox.',
  browser: 'Take more attempts in another browser',
  browserThen:
    'Possible. The numbers stay the same; the count of attempts is a promise, not a lock.',
  clock: 'Set the clock back, or invent the log of attempts',
  clockThen: 'Possible. Trust the time stamp of your learning system; read the log as information.',
  key: 'Forward the link with another key in it',
  keyThen: 'The key has other words: tell your class the words of yours.',
  lost: 'You lose the key or its passphrase',
  lostThen: 'What was handed in can be opened by nobody. Keep the backup in two places.',
} as const;

export const say = speaker('limits', limits);
