import { say } from '#say/answers.ts';
import { ungraded, type Grade } from '#quiz/grade.ts';
import { met } from '../slips.ts';
import type { BugResponse, SpotTheBugQuestion } from './question.ts';

/** Half for the faulty token, all with its fix: a fix in another place mends nothing. */
export function grade({ tokens, answer }: SpotTheBugQuestion, response: BugResponse): Grade {
  const token = tokens.find(({ name }) => name === response.token);
  if (token === undefined) return ungraded(say('noPart'));
  const fix = token.fixes.find(({ name }) => name === response.fix);
  if (fix === undefined) return ungraded(say('noFix'));
  const found = token.name === answer.token;
  const mended = found && fix.name === answer.fix;
  const slip = found ? fix : token;
  return {
    outcome: 'graded',
    points: mended ? 1 : found ? 0.5 : 0,
    parts: [
      { name: token.name, right: found },
      { name: fix.name, right: mended },
    ],
    ...met(mended ? [] : [slip]),
  };
}
