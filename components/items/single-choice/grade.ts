import { say } from '#say/answers.ts';
import { ungraded, type Grade } from '#quiz/grade.ts';
import { met } from '../slips.ts';
import type { SingleChoiceQuestion, SingleChoiceResponse } from './question.ts';

export function grade(
  { options, answer }: SingleChoiceQuestion,
  chosen: SingleChoiceResponse,
): Grade {
  const option = options.find(({ name }) => name === chosen);
  if (option === undefined) return ungraded(say('chooseOne'));
  const right = option.name === answer;
  return {
    outcome: 'graded',
    points: right ? 1 : 0,
    parts: [{ name: option.name, right }],
    ...met(right ? [] : [option]),
  };
}
