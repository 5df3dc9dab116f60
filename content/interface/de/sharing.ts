import type { Translation } from '#language/catalogue.ts';
import type { sharing as source } from '../en/sharing.ts';

export const sharing: Translation<typeof source> = {
  shareFigure: '„{title}“ teilen',
  asItStands: 'Diese Abbildung teilen, wie sie steht',
  close: 'Schließen',
  link: 'Link',
  copyLink: 'Link kopieren',
  sendLink: 'Link senden',
  embedCode: 'Einbetten',
  picture: 'Bild',
  light: 'hell',
  dark: 'dunkel',
  copyPicture: 'Bild kopieren',
  pngFile: 'PNG-Datei',
  svgFile: 'SVG-Datei',
  numbers: 'Zahlen',
  whichTable: 'Welche Tabelle',
  allTables: { one: 'Alles aus {n} Tabelle', other: 'Alle {n} Tabellen' },
  copyNumbers: 'Zahlen kopieren',
  csvFile: 'CSV-Datei',
  copiedLink: 'Kopiert: Der Link öffnet diese Abbildung, wie sie jetzt steht.',
  copiedEmbed: 'Kopiert: HTML-Zeilen für eine andere Seite.',
  copiedPicture: 'Kopiert: das Bild, zum Einfügen in ein Dokument oder eine Nachricht.',
  copiedNumbers: 'Kopiert: die Zahlen, zum Einfügen in eine Tabellenkalkulation.',
  saved: 'Gespeichert: {file}.',
  savedPictureInstead:
    'Der Browser hat das Kopieren des Bildes abgelehnt, darum wurde es gespeichert: {file}.',
  savedNumbersInstead:
    'Der Browser hat das Kopieren abgelehnt, darum wurden die Zahlen gespeichert: {file}.',
  byHand: 'Der Browser hat das Kopieren abgelehnt. Hier ist der Text, zum Kopieren von Hand:',
  toCopy: 'Zum Kopieren von Hand',
  failed:
    'Das ließ sich nicht herstellen ({why}). Versuchen Sie es noch einmal, oder machen Sie ein Bildschirmfoto.',
  fontUnread: 'Die Schrift {source} ließ sich nicht lesen.',
  pictureTooLarge: 'Der Browser konnte kein Bild dieser Größe herstellen.',
  state: 'Zustand: {state}',
  source: 'Quelle: {address}',
  licence: 'Lizenz: {licence}',
};
