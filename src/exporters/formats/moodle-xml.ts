// docs.moodle.org/en/Moodle_XML_format. The first answer that fits wins, so the best stands first.
import { strToU8 } from 'fflate';
import type {
  ChoiceInteraction,
  Interaction,
  InteractionOption,
  MatchInteraction,
  MultipleChoiceInteraction,
  NumberInteraction,
} from '#quiz/interaction.ts';
import { lostWithTex } from '../common-losses.ts';
import type { Exporter, Part } from '../exporter.ts';
import { lettersInstead, needsLetters, withPlainChoices } from '../lettered.ts';
import { blockHtml, flowHtml } from '../prose/prose-nodes.ts';
import { optionShares, percentText, pointsText, resultText } from '../share.ts';
import { element, xmlDocument, type Element, type Node } from '../xml.ts';
import { say } from '#say/exporting.ts';

const text = (value: string): Element =>
  element('text', {}, /[<>&]/u.test(value) ? [{ cdata: value }] : [value]);

const html = (name: string, value: string): Element =>
  element(name, { format: 'html' }, [text(value)]);

const feedback = (markdown = ''): Element => html('feedback', flowHtml(markdown));

const setting = (name: string, value: string): Element => element(name, {}, [value]);

const answer = (share: number, format: string, children: readonly Node[]): Element =>
  element('answer', { fraction: percentText(share), format }, children);

const options = (all: readonly InteractionOption[], shares: readonly number[]) =>
  all.map((option, index) =>
    answer(shares[index] ?? 0, 'html', [text(flowHtml(option.text)), feedback(option.feedback)]),
  );

const multipleChoice = (
  interaction: ChoiceInteraction | MultipleChoiceInteraction,
  shares: readonly number[],
) => [
  setting('single', String(interaction.kind === 'choice')),
  setting('shuffleanswers', 'true'),
  setting('answernumbering', 'none'),
  ...options(interaction.options, shares),
];

const number = ({ answer: right, tolerance, wrong }: NumberInteraction) =>
  [{ value: right, feedback: '', share: 1 }, ...wrong.map((slip) => ({ ...slip, share: 0 }))].map(
    ({ value, feedback: said, share }) =>
      answer(share, 'moodle_auto_format', [
        text(resultText(value)),
        feedback(said),
        setting('tolerance', resultText(tolerance)),
      ]),
  );

const pair = (left: string, right: string): Element =>
  element('subquestion', { format: 'html' }, [
    text(flowHtml(left)),
    element('answer', {}, [text(right)]),
  ]);

const match = ({ pairs, extra = [] }: MatchInteraction) => [
  setting('shuffleanswers', 'true'),
  ...pairs.map(({ left, right }) => pair(left, right)),
  ...extra.map((right) => pair('', right)),
];

// Without a hint the importer of this type stops with an error of the database.
const order = (steps: readonly string[]) => [
  setting('layouttype', 'VERTICAL'),
  setting('selecttype', 'ALL'),
  setting('selectcount', '0'),
  setting('gradingtype', 'ABSOLUTE_POSITION'),
  setting('showgrading', 'SHOW'),
  setting('numberingstyle', 'none'),
  ...steps.map((step) => answer(1, 'html', [text(flowHtml(step))])),
  html('hint', ''),
];

interface Body {
  readonly type: string;
  readonly prompt: string;
  readonly inside: readonly Node[];
}

/** An asterisk stands for any text in an accepted answer. */
const literal = (accepted: string): string => accepted.replaceAll('*', '\\*');

function bodyOf(interaction: Interaction): Body {
  const { prompt } = interaction;
  switch (interaction.kind) {
    case 'choice':
      return {
        type: 'multichoice',
        prompt,
        inside: multipleChoice(
          interaction,
          interaction.options.map(({ right }) => Number(right)),
        ),
      };
    case 'multiple-choice':
      return {
        type: 'multichoice',
        prompt,
        inside: multipleChoice(interaction, optionShares(interaction.options)),
      };
    case 'number':
      return { type: 'numerical', prompt, inside: number(interaction) };
    case 'short-text':
      return {
        type: 'shortanswer',
        prompt,
        inside: [
          setting('usecase', '0'),
          ...interaction.accepted.map((accepted) =>
            answer(1, 'moodle_auto_format', [text(literal(accepted)), feedback()]),
          ),
        ],
      };
    case 'order':
      return { type: 'ordering', prompt, inside: order(interaction.steps) };
    case 'match': {
      const plain = withPlainChoices(interaction);
      return { type: 'matching', prompt: plain.prompt, inside: match(plain) };
    }
    case 'essay':
      return {
        type: 'essay',
        prompt,
        inside: [
          setting('responseformat', 'editor'),
          html('graderinfo', blockHtml(interaction.modelAnswer)),
        ],
      };
  }
}

const question = ({ id, weight, interaction }: Part): Element => {
  const { type, prompt, inside } = bodyOf(interaction);
  return element('question', { type }, [
    element('name', {}, [text(id)]),
    html('questiontext', blockHtml(prompt)),
    setting('defaultgrade', pointsText(weight)),
    ...inside,
  ]);
};

/** A slash in a name is doubled, since a single one divides categories. */
const category = (title: string): Element =>
  element('question', { type: 'category' }, [
    element('category', {}, [text(`$course$/top/${title.replaceAll('/', '//')}`)]),
  ]);

const lossesOf = (interaction: Interaction): readonly string[] => {
  if (interaction.kind === 'number') return [say('lmsNumbers')];
  if (interaction.kind === 'order') return [say('orderingPlugin')];
  return interaction.kind === 'match' && needsLetters(interaction) ? [lettersInstead()] : [];
};

export const moodleXml: Exporter = {
  name: 'moodle-xml',
  title: 'Moodle XML',
  get use() {
    return say('useMoodle');
  },
  extension: 'xml',
  mediaType: 'application/xml',
  get generalLosses() {
    return lostWithTex();
  },
  losses: lossesOf,
  write: (title, parts) =>
    strToU8(xmlDocument(element('quiz', {}, [category(title), ...parts.map(question)]))),
};
