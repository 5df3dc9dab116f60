// What a wrong idea says and reveals, alike wherever an answer is judged.
import type { Graded, Part } from '#quiz/grade.ts';
import type { WrongAnswer } from '#quiz/item-type.ts';

export interface Slip {
  /** That of the feedback; absent where nothing is said to it. */
  readonly name?: string;
  readonly misconception?: string;
}

/** What an answer with these slips is met with, each once. */
export const met = (slips: readonly Slip[]): Pick<Graded, 'feedback' | 'misconceptions'> => ({
  feedback: unique(slips.flatMap(({ name }) => name ?? [])),
  misconceptions: unique(slips.flatMap(({ misconception }) => misconception ?? [])),
});

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];

/** An answer in parts that count the same. */
export const gradeParts = (
  judged: readonly { readonly part: Part; readonly slip?: Slip | undefined }[],
): Graded => ({
  outcome: 'graded',
  points: judged.filter(({ part }) => part.right).length / judged.length,
  parts: judged.map(({ part }) => part),
  ...met(judged.flatMap(({ slip }) => slip ?? [])),
});

/** The answer to which a slip leads. */
export const wrongAnswer = <Response>(
  response: Response,
  { name, misconception }: Slip & { readonly name: string },
): WrongAnswer<Response> => ({
  response,
  feedback: name,
  ...(misconception && { misconception }),
});
