import type { Translation } from '#language/catalogue.ts';
import type { giving as source } from '../en/giving.ts';

export const giving: Translation<typeof source> = {
  theLink: '8. Der Link',
  makeLink: 'Den Link erzeugen',
  makeAnother: 'Einen weiteren Link erzeugen',
  making: 'Der Link wird erzeugt …',
  saveAnswersFirst: 'Speichern Sie zuerst die Antworten auf Ihre gesperrten Fragen.',
  inNoLink: 'Sie stehen in keinem Link; ohne die Datei kann niemand diese Fragen bewerten.',
  forStudents: 'Der Link für Ihre Lernenden',
  copyLink: 'Den Link kopieren',
  copyOf: 'zu {title}, {words}',
  openAsStudent: 'So öffnen, wie ihn die Lernenden sehen',
  print: 'Drucken',
  tellWords: 'Nennen Sie Ihrer Klasse die Wörter des Aufgabenblatts, {words}',
  andOfKey: ', und die Ihres Schlüssels, {words}',
  otherWords: '. Ein Link, der unterwegs verändert wurde, zeigt andere Wörter.',
  asCode: 'Der Link als QR-Code',
  codeOfLink: 'Der Link zum Aufgabenblatt als QR-Code',
  saveFile: 'Die Schlüsseldatei speichern',
  whatFileHolds:
    'Sie enthält Ihre Schlüssel unter ihren Passphrasen, Ihre Aufgabenblätter und die Antworten auf gesperrte Fragen. Das Notenbuch verlangt sie auf jedem anderen Gerät. Geben Sie sie nie den Lernenden.',
  savedAs: 'Gespeichert als {file}.',
  earlierLinks: 'Links, die Sie in diesem Browser erzeugt haben: {n}',

  otherSystem: '9. Für ein anderes System',
  oneSet:
    'Eine Datei für Ihr Lernsystem enthält einen Satz von Zahlen und die Antworten, auch die auf gesperrte Fragen, da jenes System bewertet. Die Lernenden arbeiten dann dort, und die Regeln oben gelten nicht.',
  numbers: 'Zahlen',
  set: 'Satz {name}',
  fileOfSet: '{title}-satz-{set}',
  lookAtFormats: 'Ansehen, was jedes Format mitnehmen kann',
  save: 'Speichern',
  saveAs: 'als {format}',
  lost: {
    one: 'Was verloren geht: {n} Sache',
    other: 'Was verloren geht: {n} Sachen',
  },
  nothingLost: 'Nichts geht verloren.',
  quiz: 'Quiz',

  inSystem: '10. In Ihrem Lernsystem (SCORM 1.2)',
  whatPackage:
    'Eine Zip-Datei mit der Seite der Lernenden und diesem Aufgabenblatt darin, für Moodle, ILIAS, Blackboard, Brightspace und andere. Laden Sie sie als SCORM-Paket hoch: Die Lernenden arbeiten im System, unter dem Namen, den es kennt, mit eigenen Zahlen, und die Punktzahl steht in seinen Bewertungen.',
  packing: 'Die Dateien dieser Website werden gepackt …',
  savePackage: 'Das SCORM-Paket speichern',
  linkFirst: 'Erzeugen Sie zuerst den Link: Das Paket enthält ihn.',
  noAnswer: '{path} antwortete mit {status}: Versuchen Sie es noch einmal, wenn Sie online sind.',
};
