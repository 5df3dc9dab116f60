import { say } from '#say/answers.ts';
import type { Comparison, Shown } from '#quiz/item-type.ts';
import { readBlank } from './read-blank.ts';
import { accepts } from './tolerance.ts';
import { typedAnswer } from './typed-answer.ts';
import type { Answer, Blank, NumericQuestion, NumericResponse } from './question.ts';

/** What was said of each blank beside what is so. */
export const compare = (
  { blanks }: NumericQuestion,
  response: NumericResponse,
): readonly Comparison[] => blanks.map((blank) => compareBlank(blank, response[blank.name] ?? ''));

function compareBlank(blank: Blank, typed: string): Comparison {
  const read = readBlank(blank, typed);
  return {
    label: blank.name,
    given: read.kind === 'read' ? show(read.given, blank) : { text: typed },
    right: show(blank.answer, blank),
    matches: read.kind === 'read' && accepts(blank.answer, read.given, blank),
  };
}

const show = (answer: Answer, blank: Blank): Shown => ({
  text: answer === 'none' ? say('noSuch') : typedAnswer(answer, blank),
});
