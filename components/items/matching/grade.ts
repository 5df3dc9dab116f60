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

const nothingChosen = 'Nothing is chosen here yet.';
const chosenTwice = 'Chosen twice. Each choice belongs to one at most.';

function problemOf(
  prompt: string,
  { prompts, choices, reuse }: MatchingQuestion,
  response: MatchingResponse,
): string | undefined {
  const chosen = response[prompt];
  if (!choices.some(({ name }) => name === chosen)) return nothingChosen;
  const takers = prompts.filter(({ name }) => response[name] === chosen).length;
  return takers > 1 && !reuse ? chosenTwice : undefined;
}

function open(problems: readonly (readonly [string, string])[]): string {
  const empty = problems.filter(([, problem]) => problem === nothingChosen).length;
  if (empty === 0)
    return 'A choice is taken twice, and each fits one at most. No attempt was used.';
  return empty === 1
    ? 'One choice is still open. No attempt was used.'
    : `${empty} choices are still open. No attempt was used.`;
}
