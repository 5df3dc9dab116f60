import { say } from '#say/answers.ts';
import { formatNumber } from '#expressions/format-number.ts';
import { readNumber } from '#expressions/read-number.ts';
import type { Setting, WidgetStateQuestion, WidgetStateResponse } from './question.ts';

/** The part of a figure's state that a question is about, as a response. */
export function responseOf(
  { held, targets }: WidgetStateQuestion,
  state: Setting,
): WidgetStateResponse {
  const names = [...Object.keys(held), ...targets.map(({ name }) => name)];
  return Object.fromEntries(names.map((name) => [name, written(state[name] ?? '')]));
}

export const written = (value: number | string): string =>
  typeof value === 'number' ? formatNumber(value, 15) : value;

/** A sentence where the figure that was used is not set up as the question says. */
export function movedAway(
  { held }: WidgetStateQuestion,
  response: WidgetStateResponse,
): string | undefined {
  const moved = Object.entries(held).find(
    ([name, value]) => response[name] !== undefined && !same(response[name], value),
  );
  return moved && say('otherwiseSet');
}

function same(text: string, value: number | string): boolean {
  if (typeof value === 'string') return text === value;
  const read = readNumber(text);
  return (
    read.kind === 'number' && Math.abs(read.value - value) <= 1e-9 * Math.max(1, Math.abs(value))
  );
}

/** What is typed is no longer the figure's: only the controls to set remain. */
export const withoutHeld = (
  { targets }: WidgetStateQuestion,
  response: WidgetStateResponse,
): WidgetStateResponse =>
  Object.fromEntries(
    targets.flatMap(({ name }) =>
      response[name] === undefined ? [] : [[name, response[name]] as const],
    ),
  );
