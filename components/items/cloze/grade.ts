import { say } from '#say/answers.ts';
import { ungraded, type Grade } from '#quiz/grade.ts';
import { gradeParts } from '../slips.ts';
import { judgeGap, type Judged } from './judge-gap.ts';
import type { ClozeQuestion, ClozeResponse, Gap } from './question.ts';

/** Each gap counts the same. One that is open keeps the whole text from being graded. */
export function grade({ gaps }: ClozeQuestion, response: ClozeResponse): Grade {
  const all = gaps.map((gap) => ({ gap, judgement: judgeGap(gap, response[gap.name] ?? '') }));
  const problems = all.flatMap(({ gap, judgement }) =>
    judgement.kind === 'open' ? [[gap.name, judgement.message] as const] : [],
  );
  if (problems.length > 0) return ungraded(openGaps(problems), Object.fromEntries(problems));
  const judged = all.flatMap(({ gap, judgement }) =>
    judgement.kind === 'judged' ? [partOf(gap, judgement)] : [],
  );
  return gradeParts(judged);
}

const partOf = ({ name }: Gap, { right, reading, slip }: Judged) => ({
  part: { name, right, ...(reading && { reading }) },
  slip,
});

const openGaps = (problems: readonly (readonly [string, string])[]): string => {
  const [[, message] = ['', '']] = problems;
  return problems.length === 1
    ? say('oneGap', { problem: message })
    : say('gaps', { n: problems.length });
};
