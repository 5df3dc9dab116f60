import { formatNumber } from '#expressions/format-number.ts';
import type { Interaction } from '#quiz/interaction.ts';
import type { TextOf } from '#quiz/item-type.ts';
import type { LineQuestion, PlacePointQuestion, PointsQuestion } from './question.ts';
import { say } from '#say/exporting.ts';

/** Two numbers a point; of a line its heights at two x. */
export const lower = (question: PlacePointQuestion, textOf: TextOf): readonly Interaction[] =>
  question.kind === 'line' ? lowerLine(question, textOf) : lowerPoints(question, textOf);

const asked = (prompt: string, answer: number, tolerance: number): Interaction => ({
  kind: 'number',
  prompt,
  answer,
  tolerance,
  wrong: [],
  losses: [say('placeTyped'), say('splitNumbers'), say('noPlaceFeedback')],
});

const lowerPoints = ({ points, figure, within }: PointsQuestion, textOf: TextOf) =>
  points.flatMap(({ name, answer: [x, y] }) => {
    const prompt = `${textOf('stem')}\n\n${textOf(`label.${name}`)}`;
    return [
      asked(`${prompt}: ${figure.xLabel}`, x, within[0]),
      asked(`${prompt}: ${figure.yLabel}`, y, within[1]),
    ];
  });

const lowerLine = ({ figure, at, heights, within }: LineQuestion, textOf: TextOf) =>
  heights.map((height, index) =>
    asked(
      `${textOf('stem')}\n\nWhat is ${figure.yLabel} on the line where ${figure.xLabel} is ${formatNumber(at[index] ?? 0)}?`,
      height,
      within[1],
    ),
  );
