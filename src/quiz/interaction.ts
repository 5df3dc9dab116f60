// The narrow waist: the few kinds of question that every learning system knows. Item types lower
// to these and exporters print them, so M types and N formats need M + N pieces of code.

interface Asked {
  /** The question, as Markdown with TeX between dollars. */
  readonly prompt: string;
  /** What this kind cannot carry over from the item, in sentences for the teacher. */
  readonly losses: readonly string[];
}

export interface InteractionOption {
  readonly name: string;
  readonly text: string;
  readonly right: boolean;
  readonly feedback?: string;
}

export interface ChoiceInteraction extends Asked {
  readonly kind: 'choice';
  /** Exactly one of them is right. */
  readonly options: readonly InteractionOption[];
}

export interface MultipleChoiceInteraction extends Asked {
  readonly kind: 'multiple-choice';
  readonly options: readonly InteractionOption[];
}

export interface NumberInteraction extends Asked {
  readonly kind: 'number';
  readonly answer: number;
  /** The largest accepted distance from the answer. */
  readonly tolerance: number;
  /** Values of wrong models, with what to say to each. */
  readonly wrong: readonly { readonly value: number; readonly feedback: string }[];
}

export interface ShortTextInteraction extends Asked {
  readonly kind: 'short-text';
  readonly accepted: readonly string[];
}

export interface OrderInteraction extends Asked {
  readonly kind: 'order';
  /** In the right order. */
  readonly steps: readonly string[];
}

export interface MatchInteraction extends Asked {
  readonly kind: 'match';
  /** The same right side may stand in several. */
  readonly pairs: readonly { readonly left: string; readonly right: string }[];
  /** Right sides that belong to no left one. */
  readonly extra?: readonly string[];
}

export interface EssayInteraction extends Asked {
  readonly kind: 'essay';
  readonly modelAnswer: string;
}

export type Interaction =
  | ChoiceInteraction
  | MultipleChoiceInteraction
  | NumberInteraction
  | ShortTextInteraction
  | OrderInteraction
  | MatchInteraction
  | EssayInteraction;

/** A sentence that says what is wrong with an interaction, or undefined where it is sound. */
export function flaw(interaction: Interaction): string | undefined {
  if (interaction.prompt.trim() === '') return 'The prompt is empty: say what is asked.';
  if (/\[\[[a-z]/iu.test(interaction.prompt)) return 'The prompt holds an unfilled slot.';
  const right = 'options' in interaction ? interaction.options.filter((o) => o.right).length : 1;
  if (interaction.kind === 'choice' && right !== 1)
    return `One option must be right, not ${right}.`;
  if (interaction.kind === 'number' && !Number.isFinite(interaction.answer))
    return 'The answer must be a finite number.';
  return interaction.kind === 'short-text' && interaction.accepted.length === 0
    ? 'No text is accepted: give at least one.'
    : undefined;
}
