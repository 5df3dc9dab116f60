// What the page for teachers says of what can be prevented, and of learning systems.
import { speaker } from '#language/speaker.ts';

export const teaching = {
  whatHappens: 'What may happen',
  whatComes: 'What comes of it',
  score: 'A score is forged',
  scoreThen: 'Prevented: no score is sent. You grade the raw answers yourself.',
  receipt: 'A receipt is changed, or read by others',
  receiptThen: 'Prevented: it is sealed. One changed sign, and it does not open.',
  link: 'The link is edited, for instance to allow more attempts',
  linkThen: 'Noticed: another link is another assignment, and the gradebook says so.',
  copy: 'A receipt or answers are copied',
  copyThen:
    'Noticed where numbers differ between students. Where they are the same for all, as in most choices, it cannot be.',
  code: 'Someone reads the answers out of this site’s code',
  codeThen:
    '<b>Possible</b> for the questions of the course. Locked questions of your own keep their answers in your file alone; the price is that students see no verdict at once.',
  friend: 'A friend or a language model answers',
  friendThen:
    '<b>Cannot be prevented</b> by any page without supervision. Ask for explanations too, or print the questions and supervise.',
  clock: 'The clock is wrong, or an attempt is started afresh elsewhere',
  clockThen:
    '<b>Possible:</b> times and tries are those of the student’s machine. Trust the time at which your channel received the receipt.',
  key: 'The key or the passphrase is lost',
  keyThen: '<b>What was handed in stays closed,</b> to you and to us. Keep the file in two places.',

  systems: 'In your learning system',
  aboutSystems:
    'Any assignment can be saved from the <a href="{build}">builder</a> in several forms. Each says beforehand what is lost on the way.',
  scorm:
    '<b>SCORM 1.2</b>, for Moodle, ILIAS, Blackboard and Brightspace: the questions as they are here, with a score. Like any score that a browser sends, it can be forged.',
  moodle:
    '<b>Moodle XML and GIFT</b>: into Moodle’s question bank, graded by Moodle’s server. The right way for an examination in Moodle. Questions that move a figure cannot come along.',
  qti: '<b>QTI 2.1 and QTI 3</b>: for systems that import either.',
  csv: '<b>A table (.csv)</b>: every question with its answer, to read or to convert.',
  classroom:
    '<b>Google Classroom</b>: give out the link, and let students attach the receipt as a file.',
  marksGoBack:
    'Marks go back by the grade table that Canvas, Moodle or another system exports: the gradebook fills one column of it, matches students by id, login or name, lists who could not be matched, and leaves every other cell as it was.',
} as const;

export const say = speaker('teaching', teaching);
