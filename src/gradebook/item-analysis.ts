// What a class's answers say of the questions.
import type { RegradedItem, Regraded } from '#assignments/regrade.ts';
import { formatNumber } from '#expressions/format-number.ts';
import { answersTo, type AnswerGroup } from './answers-to.ts';
import {
  itemStatistics,
  quizStatistics,
  type ItemStatistics,
  type Marks,
  type QuizStatistics,
} from './item-statistics.ts';
import { say } from '#say/marking.ts';

export interface ItemAnalysis extends ItemStatistics {
  readonly version: number;
  readonly unanswered: number;
  /** What was answered, the commonest first. */
  readonly answers: readonly AnswerGroup[];
  /** Sentences on what these numbers may or may not say. */
  readonly remarks: readonly string[];
}

export interface ClassAnalysis {
  readonly quiz: QuizStatistics;
  /** In the order of the assignment, as far as it was asked. */
  readonly items: readonly ItemAnalysis[];
  readonly warnings: readonly string[];
}

/** Below this, indices move so much from class to class that a single question cannot be judged. */
const fewStudents = 30;
const tooFew = 10;

/** Of the marks that count, one a student. */
export function analysisOf(marks: readonly Regraded[]): ClassAnalysis {
  const quiz = quizStatistics(positionsOf(marks));
  const items = itemStatistics(marks.map(({ items }) => marksOf(items)));
  return {
    quiz,
    items: items.map((statistics) => itemAnalysis(statistics, marks)),
    warnings: warningsOf(quiz),
  };
}

const isCounted = ({ verdict, weight }: RegradedItem): boolean =>
  verdict !== 'not graded' && weight > 0;

const marksOf = (items: readonly RegradedItem[]): Marks =>
  new Map(
    items
      .filter(isCounted)
      .map(({ id, points, weight }) => [id, { mark: weight * points, outOf: weight }]),
  );

/** The places of the assignment at which every student's question counts. */
function positionsOf(marks: readonly Regraded[]): readonly (readonly number[])[] {
  const places = (marks[0]?.items ?? []).flatMap((_, place) =>
    marks.every(({ items }) => items[place] && isCounted(items[place])) ? [place] : [],
  );
  return marks.map(({ items }) =>
    places.map((place) => (items[place]?.weight ?? 0) * (items[place]?.points ?? 0)),
  );
}

function itemAnalysis(statistics: ItemStatistics, marks: readonly Regraded[]): ItemAnalysis {
  const asked = marks.flatMap((one) => {
    const item = one.items.find(({ id }) => id === statistics.id);
    return item && isCounted(item) ? [{ item, marks: one }] : [];
  });
  return {
    ...statistics,
    version: asked[0]?.item.version ?? 1,
    unanswered: asked.filter(({ item }) => item.verdict === 'unanswered').length,
    answers: answersTo(asked),
    remarks: remarksOn(statistics),
  };
}

function remarksOn({ n, facility, interval }: ItemStatistics): readonly string[] {
  const found = [
    facility === 1 && n > 1 && say('everyoneHasAll'),
    facility === 0 && n > 1 && say('nobodyHasAny'),
    interval !== undefined && interval[1] < 0 && say('worksAgainst'),
    interval !== undefined &&
      interval[0] < 0 &&
      interval[1] > 0 &&
      say('couldBeAnything', { students: n, from: two(interval[0]), to: two(interval[1]) }),
  ];
  return found.filter((one) => typeof one === 'string');
}

const two = (value: number): string => formatNumber(value, 2);

function warningsOf({ n, alpha }: QuizStatistics): readonly string[] {
  const few =
    n < tooFew ? say('tooFew', { n }) : n < fewStudents ? say('rough', { students: n }) : undefined;
  const negative = alpha !== undefined && alpha < 0 ? say('alphaNegative') : undefined;
  return [few, negative].filter((one) => one !== undefined);
}
