import type { Comparison } from '#quiz/item-type.ts';
import { rightPlaces } from './answers.ts';
import { fieldOf } from './coordinates.ts';
import { grade } from './grade.ts';
import { movablesOf } from './question.ts';
import type { PlacePointQuestion, PlacePointResponse } from './question.ts';

/** Where each point was put beside where it belongs; of a line, two of its points. */
export function compare(
  question: PlacePointQuestion,
  response: PlacePointResponse,
): readonly Comparison[] {
  const graded = grade(question, response);
  const parts = graded.outcome === 'graded' ? graded.parts : [];
  const right = rightPlaces(question);
  return movablesOf(question).map(({ name }) => ({
    label: name,
    given: { text: placed(name, response) },
    right: { text: placed(name, right) },
    matches: parts.some((part) => part.name === name && part.right),
  }));
}

const placed = (name: string, response: PlacePointResponse): string =>
  `(${response[fieldOf(name, 'x')] ?? '–'}; ${response[fieldOf(name, 'y')] ?? '–'})`;
