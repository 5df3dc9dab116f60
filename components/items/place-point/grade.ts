import { say } from '#say/answers.ts';
import { ungraded, type Grade } from '#quiz/grade.ts';
import { gradeParts, met } from '../slips.ts';
import { readPlaces } from './coordinates.ts';
import { heightsThrough, isNear, sameHeights } from './nearness.ts';
import type { LineQuestion, Place, PlacePointQuestion, PlacePointResponse } from './question.ts';
import type { PointsQuestion } from './question.ts';

/** Each point counts the same; a line is one. Nothing is judged before every place can be read. */
export function grade(question: PlacePointQuestion, response: PlacePointResponse): Grade {
  const read = readPlaces(question, response);
  if (read.kind === 'unread') return explain(read.problems);
  return question.kind === 'line'
    ? gradeLine(question, read.places)
    : gradePoints(question, read.places);
}

function explain(problems: Readonly<Record<string, string>>): Grade {
  const count = Object.keys(problems).length;
  return ungraded(say('coordinates', { n: count }), problems);
}

function gradePoints(
  { points, within }: PointsQuestion,
  places: ReadonlyMap<string, Place>,
): Grade {
  const judged = points.map(({ name, answer, wrong }) => {
    const place = places.get(name) ?? [NaN, NaN];
    const right = isNear(place, answer, within);
    const slip = right ? undefined : wrong.find(({ at }) => isNear(place, at, within));
    return { part: { name, right }, slip };
  });
  return gradeParts(judged);
}

function gradeLine(question: LineQuestion, places: ReadonlyMap<string, Place>): Grade {
  const { through, heights, wrong } = question;
  const [a, b] = through.map(({ name }) => places.get(name) ?? ([NaN, NaN] as const));
  const drawn = a && b && heightsThrough(a, b, question.at);
  if (drawn === undefined) return ungraded(say('upright'));
  const right = sameHeights(drawn, heights, question.within);
  const slip = wrong.find((line) => sameHeights(drawn, line.heights, question.within));
  return {
    outcome: 'graded',
    points: right ? 1 : 0,
    parts: through.map(({ name }) => ({ name, right })),
    ...met(!right && slip ? [slip] : []),
  };
}
