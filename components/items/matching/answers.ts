import type { WrongAnswer } from '#quiz/item-type.ts';
import { wrongAnswer } from '../slips.ts';
import type { MatchingQuestion, MatchingResponse, Prompt, WrongPair } from './question.ts';

export const rightPairs = ({ prompts }: MatchingQuestion): MatchingResponse =>
  Object.fromEntries(prompts.map(({ name, answer }) => [name, answer]));

export const wrongPairs = (question: MatchingQuestion): readonly WrongAnswer<MatchingResponse>[] =>
  question.prompts.flatMap((prompt) =>
    prompt.wrong.map((wrong) => wrongAnswer(mistaken(question, prompt, wrong), wrong)),
  );

/** The wrong choice; where a choice serves once, whoever owned it takes the one left over. */
function mistaken(question: MatchingQuestion, { name, answer }: Prompt, { choice }: WrongPair) {
  const owner = question.reuse ? undefined : question.prompts.find((p) => p.answer === choice);
  return { ...rightPairs(question), ...(owner && { [owner.name]: answer }), [name]: choice };
}
