import { itemsOf } from '#quiz/define-item.ts';
import type { ItemType } from '#quiz/item-type.ts';
import { means } from '../means.ts';
import { isTextByName } from '../response-shapes.ts';
import { clash, rightPlaces, wrongPlaces } from './answers.ts';
import { compare } from './compare.ts';
import { grade } from './grade.ts';
import type { PlacePointQuestion, PlacePointResponse } from './question.ts';

/** Points to place on axes, or a line to draw through two of them. */
export const placePoint: ItemType<PlacePointQuestion, PlacePointResponse> = {
  name: 'place-point',
  schema: async () => (await import('./schema.ts')).schema,
  empty: {},
  isResponse: isTextByName,
  grade,
  answers: (question) => ({ right: rightPlaces(question), wrong: wrongPlaces(question) }),
  clash,
  arrange: (question) => question,
  compare,
  lower: async (...posed) => (await import('./lower.ts')).lower(...posed),
};

export const placePointItem = itemsOf(placePoint, means);
