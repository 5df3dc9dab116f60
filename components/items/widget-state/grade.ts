import { say } from '#say/answers.ts';
import { readNumber } from '#expressions/read-number.ts';
import { ungraded, type Grade } from '#quiz/grade.ts';
import { gradeParts, type Slip } from '../slips.ts';
import { movedAway } from './figure-state.ts';
import { contains } from './interval.ts';
import type { Target, WidgetStateQuestion, WidgetStateResponse } from './question.ts';

/** Each target counts the same. A figure that was moved elsewhere, too, is not graded. */
export function grade(question: WidgetStateQuestion, response: WidgetStateResponse): Grade {
  const moved = movedAway(question, response);
  if (moved !== undefined) return ungraded(moved);
  const reads = question.targets.map((target) => ({
    target,
    read: readNumber(response[target.name] ?? ''),
  }));
  const problems = reads.flatMap(({ target, read }) =>
    read.kind === 'none' ? [[target.name, read.message] as const] : [],
  );
  if (problems.length > 0) return ungraded(say('takeValues'), Object.fromEntries(problems));
  const judged = reads.flatMap(({ target, read }) =>
    read.kind === 'number' ? [judge(target, read.value, read.echo)] : [],
  );
  return gradeParts(judged);
}

function judge(target: Target, value: number, reading: string | undefined) {
  const right = contains(target, value);
  return {
    part: { name: target.name, right, ...(reading && { reading }) },
    slip: right ? undefined : slipOf(target, value),
  };
}

const slipOf = ({ wrong, from, low, high }: Target, value: number): Slip =>
  wrong.find((setting) => contains(setting, value)) ?? { name: value < from ? low : high };
