import type { Translation } from '#language/catalogue.ts';
import type { progress as source } from '../en/progress.ts';

export const progress: Translation<typeof source> = {
  notStarted: 'noch nicht begonnen',
  opened: 'geöffnet',
  solvedOf: '{solved} von {all} gelöst',
  predicted: 'Voraussage gemacht',
  untilClosed:
    'Neue Antworten bleiben nur erhalten, bis diese Seite geschlossen wird; sichern Sie sie deshalb als Datei.',
  noRoom: 'Dieser Browser hat keinen Platz mehr.',
  noAnswer:
    'Der Speicher dieses Browsers antwortet nicht: Schließen Sie andere Tabs dieses Kurses.',
  newerTab:
    'In einem anderen Tab läuft eine neuere Fassung dieses Kurses: Laden Sie diese Seite neu.',
  nothingKept:
    'Dieser Browser lässt den Kurs nichts speichern, wie etwa in einem privaten Fenster.',
  saveProgress: 'Meinen Fortschritt als Datei sichern',
  closeNotice: 'Diesen Hinweis schließen',
  savedAs: 'Gesichert als {name}.',
  readerNotLoaded:
    'Der Teil des Kurses, der Dateien liest, ließ sich nicht laden: Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
  tooLarge: 'Diese Datei ist zu groß für einen gesicherten Fortschritt.',
  damaged: 'Diese Datei ist beschädigt oder enthält keinen gesicherten Fortschritt.',
  foreign: 'Diese Datei enthält keinen gesicherten Fortschritt aus diesem Kurs.',
  newer: 'Diese Datei stammt aus einer neueren Fassung des Kurses: Laden Sie die Seite zuerst neu.',
  entryDamaged:
    'Eintrag {place} dieser Datei ist beschädigt, deshalb wurde nichts daraus übernommen.',
  lacksParts: 'Diese Datei ist beschädigt: Ihr fehlen Teile, die ein gesicherter Fortschritt hat.',
};
