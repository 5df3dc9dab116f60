import { ungraded, type Grade } from '#quiz/grade.ts';
import { judgeGap } from './judge-gap.ts';
import type { ClozeQuestion, ClozeResponse } from './question.ts';

/** Each gap counts the same. One that is open keeps the whole text from being graded. */
export function grade({ gaps }: ClozeQuestion, response: ClozeResponse): Grade {
  const all = gaps.map((gap) => ({ gap, judgement: judgeGap(gap, response[gap.name] ?? '') }));
  const problems = all.flatMap(({ gap, judgement }) =>
    judgement.kind === 'open' ? [[gap.name, judgement.message] as const] : [],
  );
  if (problems.length > 0) return ungraded(openGaps(problems), Object.fromEntries(problems));
  const judged = all.flatMap(({ gap, judgement }) =>
    judgement.kind === 'judged' ? [{ ...judgement, name: gap.name }] : [],
  );
  return {
    outcome: 'graded',
    points: judged.filter(({ right }) => right).length / gaps.length,
    parts: judged.map(({ name, right, reading }) => ({ name, right, ...(reading && { reading }) })),
    feedback: unique(judged.flatMap(({ revealed }) => revealed?.name ?? [])),
    misconceptions: unique(judged.flatMap(({ revealed }) => revealed?.misconception ?? [])),
  };
}

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];

const openGaps = (problems: readonly (readonly [string, string])[]): string => {
  const [[, message] = ['', '']] = problems;
  return problems.length === 1
    ? `One gap could not be judged. ${message} No attempt was used.`
    : `${problems.length} gaps could not be judged: they are empty or cannot be read. No attempt was used.`;
};
