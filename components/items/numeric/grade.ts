import { say } from '#say/answers.ts';
import { ungraded, type Grade } from '#quiz/grade.ts';
import { gradeParts } from '../slips.ts';
import { readBlank, type BlankRead } from './read-blank.ts';
import { accepts } from './tolerance.ts';
import type { Answer, Blank, NumericQuestion, NumericResponse, WrongModel } from './question.ts';

/** Each blank counts the same. One that cannot be read keeps the whole answer from being graded. */
export function grade({ blanks }: NumericQuestion, response: NumericResponse): Grade {
  const reads = blanks.map((blank) => ({
    blank,
    read: readBlank(blank, response[blank.name] ?? ''),
  }));
  const unread = reads.flatMap(({ blank, read }) =>
    read.kind === 'unread' ? [[blank.name, read.message] as const] : [],
  );
  if (unread.length > 0) return explain(unread);
  const judged = reads.flatMap(({ blank, read }) =>
    read.kind === 'read' ? [judge(blank, read)] : [],
  );
  return gradeParts(judged);
}

const explain = (unread: readonly (readonly [string, string])[]): Grade =>
  ungraded(say('fields', { n: unread.length }), Object.fromEntries(unread));

function judge(blank: Blank, { given, reading }: Extract<BlankRead, { kind: 'read' }>) {
  const right = accepts(blank.answer, given, blank);
  return {
    part: { name: blank.name, right, ...(reading && { reading }) },
    slip: right ? undefined : wrongModel(blank, given),
  };
}

const wrongModel = (blank: Blank, given: Answer): WrongModel | undefined =>
  blank.wrong.find((model) => accepts(model.value, given, blank));
