import type { Translation } from '#language/catalogue.ts';
import type { prose as source } from '../en/prose.ts';

export const prose: Translation<typeof source> = {
  note: 'Anmerkung',
  derivation: 'Herleitung',
  tryFirst: 'Erst versuchen, dann aufdecken.',
  claim: 'Oft gesagt, und falsch oder irreführend',
  flaw: 'Warum nicht',
  better: 'Besser',
  agree: '{what} stimmen mit {source} überein, {extent}.',
  lastDigit: 'bis zur letzten Stelle',
  ofLargest: 'bis auf {share} des größten Werts',
  printedDigits: 'in allen gedruckten Stellen',
  moved: 'verschoben: ',
  sourceOf: 'Quelltext: {name}',
};
