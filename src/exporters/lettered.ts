import type { MatchInteraction } from '#quiz/interaction.ts';
import { isPlain, plainText } from './prose/prose-nodes.ts';
import { say } from '#say/exporting.ts';

/** Each right side once, in an order that tells nothing about the pairs. */
export const choicesOf = ({ pairs, extra = [] }: MatchInteraction): readonly string[] =>
  [...new Set([...pairs.map(({ right }) => right), ...extra])].toSorted((one, other) =>
    one < other ? -1 : 1,
  );

/** Whether a list of plain texts cannot show the right sides. */
export const needsLetters = (match: MatchInteraction): boolean =>
  choicesOf(match).some((choice) => !isPlain(choice));

export const lettersInstead = (): string => say('lettersInstead');

/**
 * The same question for systems whose lists of choices show plain text only.
 *
 * Where a right side has a formula, all are listed in the prompt under letters, and the letters are
 * the right sides.
 */
export function withPlainChoices(match: MatchInteraction): MatchInteraction {
  const choices = choicesOf(match);
  const letters = new Map(
    choices.map((choice, index) => [choice, String.fromCharCode(65 + index)]),
  );
  const lettered = needsLetters(match);
  const plain = (side: string): string => (lettered ? (letters.get(side) ?? '') : plainText(side));
  const listed = choices.map((choice) => `- **${letters.get(choice) ?? ''}**: ${choice}`);
  return {
    ...match,
    prompt: lettered ? `${match.prompt}\n\n${listed.join('\n')}` : match.prompt,
    pairs: match.pairs.map(({ left, right }) => ({ left, right: plain(right) })),
    extra: (match.extra ?? []).map(plain),
  };
}
