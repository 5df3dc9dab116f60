import type { WrongAnswer } from '#quiz/item-type.ts';
import { firstPair } from '../first-pair.ts';
import { wrongAnswer } from '../slips.ts';
import { typedPlace } from './coordinates.ts';
import { overlap, sameHeights } from './nearness.ts';
import type { LineQuestion, PlacePointQuestion, PlacePointResponse } from './question.ts';
import type { PointsQuestion } from './question.ts';

type Response = PlacePointResponse;

export const rightPlaces = (question: PlacePointQuestion): Response =>
  question.kind === 'line'
    ? lineAt(question, question.heights)
    : merged(question.points.map(({ name, answer }) => typedPlace(name, answer)));

export const wrongPlaces = (question: PlacePointQuestion): readonly WrongAnswer<Response>[] =>
  question.kind === 'line'
    ? question.wrong.map((line) => wrongAnswer(lineAt(question, line.heights), line))
    : question.points.flatMap(({ name, wrong }) =>
        wrong.map((place) =>
          wrongAnswer({ ...rightPlaces(question), ...typedPlace(name, place.at) }, place),
        ),
      );

const merged = (responses: readonly Response[]): Response => Object.assign({}, ...responses);

const lineAt = (question: LineQuestion, heights: LineQuestion['heights']): Response =>
  merged(
    question.through.map(({ name }, index) =>
      typedPlace(name, [question.at[index] ?? 0, heights[index] ?? 0]),
    ),
  );

/** A sentence where a wrong place or line could be taken for the right one or another wrong one. */
export const clash = (question: PlacePointQuestion): string | undefined =>
  question.kind === 'line' ? clashOfLines(question) : clashOfPoints(question);

function clashOfPoints({ points, within }: PointsQuestion): string | undefined {
  for (const { name, answer, wrong } of points) {
    const places = [{ name: 'the answer', at: answer }, ...wrong];
    const found = pairOf(places, (one, other) => overlap(one.at, other.at, within));
    if (found) return `Of point ${name}, ${found} are too close to tell apart.`;
  }
  return undefined;
}

function clashOfLines({ heights, wrong, within }: LineQuestion): string | undefined {
  const lines = [{ name: 'the answer', heights }, ...wrong];
  const found = pairOf(lines, (one, other) =>
    sameHeights(one.heights, other.heights, [within[0], 2 * within[1]]),
  );
  return found && `Of the lines, ${found} are too close to tell apart.`;
}

function pairOf<One extends { readonly name: string }>(
  all: readonly One[],
  alike: (one: One, other: One) => boolean,
): string | undefined {
  const [one, other] = firstPair(all, alike) ?? [];
  return one && other && `${one.name} and ${other.name}`;
}
