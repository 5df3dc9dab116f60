import type { LinedFigure } from '#quiz/figure.ts';

export type Place = readonly [x: number, y: number];

/** A point that can be moved; its name stands beside it in the drawing, and is that of its label. */
export interface Movable {
  readonly name: string;
  /** Where it waits to be placed. */
  readonly start: Place;
}

/** Where a wrong idea puts it; its name is that of the feedback. */
export interface WrongPlace {
  readonly name: string;
  readonly at: Place;
  readonly misconception?: string;
}

export interface Point extends Movable {
  readonly answer: Place;
  readonly wrong: readonly WrongPlace[];
}

/** A line that a wrong idea draws; its name is that of the feedback. */
export interface WrongLine {
  readonly name: string;
  readonly heights: readonly [number, number];
  readonly misconception?: string;
}

interface InFigure {
  /** Axes, their lines, and what is drawn already. */
  readonly figure: LinedFigure;
  /** How far off still counts, along x and y: the tolerance, computed when the question is posed. */
  readonly within: Place;
}

export interface PointsQuestion extends InFigure {
  readonly kind: 'points';
  readonly points: readonly Point[];
}

/** A line through two points; judged by its heights, so any two of its points will do. */
export interface LineQuestion extends InFigure {
  readonly kind: 'line';
  readonly through: readonly [Movable, Movable];
  /** Two x, as far apart as possible, and the heights of the line there. */
  readonly at: readonly [number, number];
  readonly heights: readonly [number, number];
  readonly wrong: readonly WrongLine[];
}

export type PlacePointQuestion = PointsQuestion | LineQuestion;

/** The coordinates as typed or dragged, by the point's name and `.x` or `.y`. */
export type PlacePointResponse = Readonly<Record<string, string>>;

/** The points to move, in the order written. */
export const movablesOf = (question: PlacePointQuestion): readonly Movable[] =>
  question.kind === 'line' ? question.through : question.points;
