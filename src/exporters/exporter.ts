// READ FIRST. What is exported, and what an exporter is. Implemented by formats/*.ts.
import { flaw, type Interaction } from '#quiz/interaction.ts';

/** A question of a quiz, already lowered to what other systems know. */
export interface Question {
  /** `one-weight/elastic-net-minimum` */
  readonly id: string;
  /** How much it counts, in points. */
  readonly weight: number;
  readonly interactions: readonly Interaction[];
}

export interface Quiz {
  readonly title: string;
  readonly questions: readonly Question[];
}

/** One interaction of a question: what becomes a question in the other system. */
export interface Part {
  /** The question's id, and a number where the question has several parts. */
  readonly id: string;
  /** The question's weight is shared out equally. */
  readonly weight: number;
  readonly interaction: Interaction;
}

/** What does not survive, and in which questions; no ids where it concerns the whole quiz. */
export interface Loss {
  readonly sentence: string;
  readonly questions: readonly string[];
}

/** One object says all there is about a format. Pure: the same quiz gives the same bytes. */
export interface Exporter {
  /** The file's name in formats/. */
  readonly name: string;
  readonly title: string;
  /** Which system to give it to, and how, in one sentence. */
  readonly use: string;
  readonly extension: string;
  readonly mediaType: string;
  /** What every file of this format loses. */
  readonly generalLosses: readonly string[];
  /** What it loses of one interaction beyond what the interaction says itself. */
  readonly losses: (interaction: Interaction) => readonly string[];
  readonly write: (title: string, parts: readonly Part[]) => Uint8Array;
}

export const partsOf = ({ questions }: Quiz): readonly Part[] =>
  questions.flatMap(({ id, weight, interactions }) =>
    interactions.map((interaction, index) => ({
      id: interactions.length > 1 ? `${id}-${index + 1}` : id,
      weight: weight / interactions.length,
      interaction,
    })),
  );

/** The file. Throws a sentence that names the first question that cannot be exported. */
export function exportQuiz(exporter: Exporter, quiz: Quiz): Uint8Array {
  for (const { id, interaction } of partsOf(quiz)) {
    const problem = flaw(interaction);
    if (problem !== undefined) throw new Error(`${id}: ${problem}`);
  }
  return exporter.write(quiz.title, partsOf(quiz));
}

/** Each sentence once, those on the whole quiz first. */
export function lossesOf(exporter: Exporter, { questions }: Quiz): readonly Loss[] {
  const found = new Map<string, Set<string>>();
  for (const { id, interactions } of questions)
    for (const interaction of interactions)
      for (const sentence of [...interaction.losses, ...exporter.losses(interaction)])
        found.set(sentence, (found.get(sentence) ?? new Set()).add(id));
  return [
    ...exporter.generalLosses.map((sentence) => ({ sentence, questions: [] })),
    ...Array.from(found, ([sentence, ids]) => ({ sentence, questions: [...ids] })),
  ];
}
