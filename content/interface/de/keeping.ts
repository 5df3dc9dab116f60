import type { Translation } from '#language/catalogue.ts';
import type { keeping as source } from '../en/keeping.ts';

export const keeping: Translation<typeof source> = {
  unreadable: 'Diese Datei ließ sich nicht lesen: Wählen Sie sie noch einmal aus.',
  unchanged: '{problem} Was hier gespeichert ist, bleibt unverändert.',
  added: { one: '{n} Eintrag wurde übernommen.', other: '{n} Einträge wurden übernommen.' },
  addedOthersKnown: {
    one: '{n} Eintrag wurde übernommen; schon vorhanden: {known}.',
    other: '{n} Einträge wurden übernommen; schon vorhanden: {known}.',
  },
  whatIsKept: 'Was gespeichert ist',
  whereKept:
    'Ihre Antworten, Ihre Voraussagen und was Sie halb eingegeben haben, bleiben in diesem Browser auf diesem Gerät und werden nirgendwohin gesendet. Wer die Daten des Browsers für diese Website löscht, löscht auch sie; eine Datei bewahrt sie auf und bringt sie auf ein anderes Gerät.',
  needsScript:
    'Fortschritt speichert und zeigt JavaScript, das in diesem Browser ausgeschaltet ist.',
  lookingUp: 'Gespeichertes wird nachgesehen …',
  save: 'Als Datei sichern',
  erase: 'Alles löschen …',
  undoErasing: 'Löschen rückgängig machen',
  eraseAll: 'Alles löschen?',
  reallyErase: 'Alle Antworten, Voraussagen und Entwürfe dieses Kurses aus diesem Browser löschen?',
  eraseNow: 'Ja, alles löschen',
  keep: 'Nein, behalten',
  bringBack: 'Eine gesicherte Datei zurückholen: hier auswählen oder ablegen',
  wasErased: 'Alles wurde gelöscht. Bis Sie die Seite verlassen, können Sie das rückgängig machen.',
  notErased: 'Nichts wurde gelöscht. {problem}',
  isBack: 'Alles Gelöschte ist wieder da.',
  lessonsOpened: { one: '{n} Lektion geöffnet', other: '{n} Lektionen geöffnet' },
  questionsAnswered: { one: '{n} Frage beantwortet', other: '{n} Fragen beantwortet' },
  predictionsMade: { one: '{n} Voraussage gemacht', other: '{n} Voraussagen gemacht' },
  kept: 'Hier gespeichert: {opened}, {answered}, {solved} gelöst, {predicted}.',
  onlyOpened: 'Hier gespeichert: {opened}.',
  nothingYet: 'Noch ist nichts gespeichert.',
  suggested:
    'Auf diese deuten Ihre Antworten hin, die wahrscheinlichste zuerst. Eine ganz richtige Antwort auf jede Frage, die eine davon aufgedeckt hat, streicht sie.',
  allOvercome: 'Alles, worauf Ihre Antworten hindeuteten, ist überwunden.',
  noneSuggested: 'Bisher deuten Ihre Antworten auf keine hin.',
  suggestedOnce: 'Einmal aufgefallen, zuletzt am {date}.',
  suggestedTimes: {
    one: '{n}-mal aufgefallen, zuletzt am {date}.',
    other: '{n}-mal aufgefallen, zuletzt am {date}.',
  },
  overcome: '✓ Überwunden. {times}',
};
