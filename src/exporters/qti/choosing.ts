// Interactions in which something shown is chosen, in the names of QTI 2.1.
import type {
  ChoiceInteraction,
  MatchInteraction,
  MultipleChoiceInteraction,
  OrderInteraction,
} from '#quiz/interaction.ts';
import { choicesOf } from '../lettered.ts';
import { flowNodes } from '../prose/prose-nodes.ts';
import { element, type Element } from '../xml.ts';
import { asked, type Body, type Said } from './body.ts';
import { allOrNothing, mapped, response, set } from './expressions.ts';

const choiceName = (index: number): string => `CHOICE_${index + 1}`;

export function choice({ kind, options }: ChoiceInteraction | MultipleChoiceInteraction): Body {
  const single = kind === 'choice';
  const right = options.flatMap((option, index) => (option.right ? [choiceName(index)] : []));
  const most = right.length;
  const entries = options.map((o, index) => [choiceName(index), o.right ? 1 : -1] as const);
  const said = options.flatMap(({ feedback }, index): readonly Said[] =>
    feedback ? [[choiceName(index), feedback]] : [],
  );
  return {
    declared: {
      cardinality: single ? 'single' : 'multiple',
      baseType: 'identifier',
      correct: right,
      ...(!single && { worth: { entries, most } }),
    },
    most,
    shown: [
      element(
        'choiceInteraction',
        { ...asked, shuffle: 'true', maxChoices: single ? '1' : '0' },
        options.map(({ text }, index) =>
          element('simpleChoice', { identifier: choiceName(index) }, flowNodes(text)),
        ),
      ),
    ],
    processing: [
      single ? allOrNothing : mapped,
      ...(said.length > 0 ? [set('FEEDBACK', response)] : []),
    ],
    said,
  };
}

/** The steps stand and are named in the order of their texts, which tells nothing. */
export function order({ steps }: OrderInteraction): Body {
  const listed = steps.toSorted((one, other) => (one < other ? -1 : 1));
  const name = (step: string): string => `STEP_${listed.indexOf(step) + 1}`;
  return {
    declared: { cardinality: 'ordered', baseType: 'identifier', correct: steps.map(name) },
    most: 1,
    shown: [
      element(
        'orderInteraction',
        { ...asked, shuffle: 'true' },
        listed.map((step) => element('simpleChoice', { identifier: name(step) }, flowNodes(step))),
      ),
    ],
    processing: [allOrNothing],
    said: [],
  };
}

export function match(interaction: MatchInteraction): Body {
  const { pairs } = interaction;
  const choices = choicesOf(interaction);
  const names = pairs.map(
    ({ right }, index) => `LEFT_${index + 1} RIGHT_${choices.indexOf(right) + 1}`,
  );
  const side = (prefix: string, matchMax: string, texts: readonly string[]): Element =>
    element(
      'simpleMatchSet',
      {},
      texts.map((text, index) =>
        element(
          'simpleAssociableChoice',
          { identifier: `${prefix}_${index + 1}`, matchMax },
          flowNodes(text),
        ),
      ),
    );
  const shown = element(
    'matchInteraction',
    { ...asked, shuffle: 'true', maxAssociations: String(pairs.length) },
    [
      side(
        'LEFT',
        '1',
        pairs.map(({ left }) => left),
      ),
      side('RIGHT', '0', choices),
    ],
  );
  return {
    declared: {
      cardinality: 'multiple',
      baseType: 'directedPair',
      correct: names,
      worth: { entries: names.map((name) => [name, 1]), most: pairs.length },
    },
    most: pairs.length,
    shown: [shown],
    processing: [mapped],
    said: [],
  };
}
