import { itemsOf } from '#quiz/define-item.ts';
import type { ItemType } from '#quiz/item-type.ts';
import { means } from '../means.ts';
import { isTextByName } from '../response-shapes.ts';
import { clash, rightSetting, wrongSettings } from './answers.ts';
import { compare } from './compare.ts';
import { grade } from './grade.ts';
import type { WidgetStateQuestion, WidgetStateResponse } from './question.ts';

/** Set the figure so that a condition holds, by moving it or by typing what it would be set to. */
export const widgetState: ItemType<WidgetStateQuestion, WidgetStateResponse> = {
  name: 'widget-state',
  schema: async () => (await import('./schema.ts')).schema,
  empty: {},
  isResponse: isTextByName,
  grade,
  answers: (question) => ({ right: rightSetting(question), wrong: wrongSettings(question) }),
  clash,
  arrange: (question) => question,
  compare,
  lower: async (...posed) => (await import('./lower.ts')).lower(...posed),
};

export const widgetStateItem = itemsOf(widgetState, means);
