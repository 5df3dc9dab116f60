import { itemsOf } from '#quiz/define-item.ts';
import type { ItemType } from '#quiz/item-type.ts';
import { means } from '../means.ts';
import { numbers } from '../number-questions.ts';
import { asNumbers } from './as-numbers.ts';
import type { PlotReadingQuestion, PlotReadingResponse } from './question.ts';

/** Values to read off a figure, as finely as its lines allow. */
export const plotReading: ItemType<PlotReadingQuestion, PlotReadingResponse> = {
  name: 'plot-reading',
  schema: async () => (await import('./schema.ts')).schema,
  empty: {},
  isResponse: numbers.isResponse,
  grade: (question, response) => numbers.grade(asNumbers(question), response),
  answers: (question) => numbers.answers(asNumbers(question)),
  clash: (question) => numbers.clash(asNumbers(question)),
  arrange: (question) => question,
  compare: (question, response) => numbers.compare(asNumbers(question), response),
  lower: async (...posed) => (await import('./lower.ts')).lower(...posed),
};

export const plotReadingItem = itemsOf(plotReading, means);
