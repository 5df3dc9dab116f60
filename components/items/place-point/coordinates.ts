import { formatNumber } from '#expressions/format-number.ts';
import { readNumber } from '#expressions/read-number.ts';
import { movablesOf } from './question.ts';
import type { Place, PlacePointQuestion, PlacePointResponse } from './question.ts';

type Axis = 'x' | 'y';

/** The name of a coordinate's field. */
export const fieldOf = (name: string, axis: Axis): string => `${name}.${axis}`;

/** A place as a response says it. */
export const typedPlace = (name: string, [x, y]: Place): PlacePointResponse => ({
  [fieldOf(name, 'x')]: formatNumber(x, 8),
  [fieldOf(name, 'y')]: formatNumber(y, 8),
});

export type PlacesRead =
  | { readonly kind: 'read'; readonly places: ReadonlyMap<string, Place> }
  /** What is wrong with each field, by its name. */
  | { readonly kind: 'unread'; readonly problems: Readonly<Record<string, string>> };

/** All places, or why some cannot be judged. */
export function readPlaces(question: PlacePointQuestion, response: PlacePointResponse): PlacesRead {
  const problems: Record<string, string> = {};
  const places = new Map<string, Place>();
  for (const { name } of movablesOf(question)) {
    const [x, y] = (['x', 'y'] as const).map((axis) => {
      const field = fieldOf(name, axis);
      const read = readNumber(response[field] ?? '');
      if (read.kind === 'none') problems[field] = read.message;
      return read.kind === 'none' ? NaN : read.value;
    });
    places.set(name, [x ?? NaN, y ?? NaN]);
  }
  return Object.keys(problems).length > 0 ? { kind: 'unread', problems } : { kind: 'read', places };
}

/** Where a point stands in the drawing: undefined while a coordinate is missing or unreadable. */
export function placeOf(name: string, response: PlacePointResponse): Place | undefined {
  const [x, y] = (['x', 'y'] as const).map((axis) =>
    readNumber(response[fieldOf(name, axis)] ?? ''),
  );
  return x?.kind === 'number' && y?.kind === 'number' ? [x.value, y.value] : undefined;
}
