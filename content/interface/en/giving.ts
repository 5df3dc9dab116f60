// How an assignment is given out: by a link, as a file for another system, inside a learning system.
import { speaker } from '#language/speaker.ts';

export const giving = {
  theLink: '8. The link',
  makeLink: 'Make the link',
  makeAnother: 'Make another link',
  making: 'Making the link …',
  saveAnswersFirst: 'Save the answers to your locked questions first.',
  inNoLink: 'They are in no link; without the file nobody can grade them.',
  forStudents: 'The link for your students',
  copyLink: 'Copy the link',
  copyOf: 'to {title}, {words}',
  openAsStudent: 'Open it as a student',
  print: 'Print it',
  tellWords: 'Tell your class the words of the assignment, {words}',
  andOfKey: ', and of your key, {words}',
  otherWords: '. A link that was changed on the way shows other words.',
  asCode: 'The link as a QR code',
  codeOfLink: 'The link to the assignment as a QR code',
  saveFile: 'Save the teacher’s file',
  whatFileHolds:
    'It holds your keys under their passphrases, your assignments, and the answers to locked questions. The gradebook asks for it on any machine but this one. Never give it to students.',
  savedAs: 'Saved as {file}.',
  earlierLinks: 'Links that you made in this browser: {n}',

  otherSystem: '9. For another system',
  oneSet:
    'A file for your learning system holds one set of numbers and the answers, also those of locked questions, since that system grades. Students then work there, and the rules above do not apply.',
  numbers: 'Numbers',
  set: 'Set {name}',
  fileOfSet: '{title}-set-{set}',
  lookAtFormats: 'Look at what each format can carry',
  save: 'Save',
  saveAs: 'as {format}',
  lost: { one: 'What is lost: {n} thing', other: 'What is lost: {n} things' },
  nothingLost: 'Nothing is lost.',
  quiz: 'Quiz',

  inSystem: '10. Inside your learning system (SCORM 1.2)',
  whatPackage:
    'A zip file with the student’s page and this assignment in it, for Moodle, ILIAS, Blackboard, Brightspace and others. Upload it as a SCORM package: students work inside the system, under the name that it knows, with numbers of their own, and the score stands in its gradebook.',
  packing: 'Packing the files of this site …',
  savePackage: 'Save the SCORM package',
  linkFirst: 'Make the link first: the package holds it.',
  noAnswer: '{path} answered {status}: try again when online.',
} as const;

export const say = speaker('giving', giving);
