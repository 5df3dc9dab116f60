import { say } from '#say/answers.ts';
import { ungraded, type Grade } from '#quiz/grade.ts';
import { gradeParts } from '../slips.ts';
import type { MatchingQuestion, MatchingResponse, Prompt, WrongPair } from './question.ts';

/** Each prompt counts the same. Nothing is judged before each has a choice that it may have. */
export function grade(question: MatchingQuestion, response: MatchingResponse): Grade {
  const { prompts } = question;
  const problems = prompts.flatMap(({ name }) => {
    const problem = problemOf(name, question, response);
    return problem === undefined ? [] : [[name, problem] as const];
  });
  if (problems.length > 0) return ungraded(open(problems), Object.fromEntries(problems));
  return gradeParts(
    prompts.map((prompt) => ({
      part: { name: prompt.name, right: response[prompt.name] === prompt.answer },
      slip: wrongPair(prompt, response),
    })),
  );
}

const wrongPair = ({ name, wrong }: Prompt, response: MatchingResponse): WrongPair | undefined =>
  wrong.find(({ choice }) => choice === response[name]);

function problemOf(
  prompt: string,
  { prompts, choices, reuse }: MatchingQuestion,
  response: MatchingResponse,
): string | undefined {
  const chosen = response[prompt];
  if (!choices.some(({ name }) => name === chosen)) return say('nothingChosen');
  const takers = prompts.filter(({ name }) => response[name] === chosen).length;
  return takers > 1 && !reuse ? say('chosenTwice') : undefined;
}

function open(problems: readonly (readonly [string, string])[]): string {
  const empty = problems.filter(([, problem]) => problem === say('nothingChosen')).length;
  return empty === 0 ? say('takenTwice') : say('stillOpen', { n: empty });
}
