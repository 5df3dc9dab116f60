import { say } from '#say/answers.ts';
import { formatNumber } from '#expressions/format-number.ts';
import type { Answer, Blank } from './question.ts';

/** An answer as one types it, with its unit where that is asked for. */
export function typedAnswer(answer: Answer, { unit }: Pick<Blank, 'unit'>): string {
  if (answer === 'none') return say('none');
  return unit?.required
    ? `${formatNumber(answer)} ${unit.spellings[0] ?? ''}`
    : formatNumber(answer);
}
