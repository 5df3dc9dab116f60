// docs.moodle.org/en/GIFT_format. A blank line ends a question, so none stands inside of one.
import { strToU8 } from 'fflate';
import type { Interaction, InteractionOption, NumberInteraction } from '#quiz/interaction.ts';
import { lostWithTex } from '../common-losses.ts';
import type { Exporter, Part } from '../exporter.ts';
import { lettersInstead, needsLetters, withPlainChoices } from '../lettered.ts';
import { blockHtml, flowHtml } from '../prose/prose-nodes.ts';
import { optionShares, percentText, resultText } from '../share.ts';
import { say } from '#say/exporting.ts';

/** Signs that mean something in GIFT, with a backslash before each; lines joined. */
const escaped = (text: string): string =>
  text.replace(/[\\#=~{}:]/gu, '\\$&').replace(/\r\n?|\n/gu, '\\n');

const said = (markdown = ''): string => (markdown === '' ? '' : `#${escaped(flowHtml(markdown))}`);

const option = (mark: string, { text, feedback }: InteractionOption): string =>
  `${mark}${escaped(flowHtml(text))}${said(feedback)}`;

const multiple = (options: readonly InteractionOption[]): readonly string[] => {
  const shares = optionShares(options);
  return options.map((entry, index) => option(`~%${percentText(shares[index] ?? 0)}%`, entry));
};

// The first answer that fits wins, so the best stands first.
const numbers = ({ answer, tolerance, wrong }: NumberInteraction): readonly string[] => [
  '#',
  `=%100%${resultText(answer)}:${resultText(tolerance)}`,
  ...wrong.map(
    ({ value, feedback }) => `=%0%${resultText(value)}:${resultText(tolerance)}${said(feedback)}`,
  ),
];

const pair = (left: string, right: string): string =>
  `=${escaped(flowHtml(left))} -> ${escaped(right)}`;

interface Body {
  readonly prompt: string;
  readonly lines: readonly string[];
}

/** What an asterisk stands for is any text; an arrow would make the question one of pairs. */
const literal = (accepted: string): string => accepted.replaceAll('*', '\\*').replaceAll('->', '*');

function bodyOf(interaction: Interaction): Body {
  const { prompt } = interaction;
  switch (interaction.kind) {
    case 'choice':
      return {
        prompt,
        lines: interaction.options.map((entry) => option(entry.right ? '=' : '~', entry)),
      };
    case 'multiple-choice':
      return { prompt, lines: multiple(interaction.options) };
    case 'number':
      return { prompt, lines: numbers(interaction) };
    case 'short-text':
      return {
        prompt,
        lines: interaction.accepted.map((accepted) => `=%100%${escaped(literal(accepted))}`),
      };
    case 'order':
      return {
        prompt,
        lines: interaction.steps.map((step, index) => pair(step, String(index + 1))),
      };
    case 'match': {
      const { prompt: asked, pairs, extra = [] } = withPlainChoices(interaction);
      const lines = pairs.map(({ left, right }) => pair(left, right));
      return { prompt: asked, lines: [...lines, ...extra.map((right) => pair('', right))] };
    }
    case 'essay':
      return { prompt, lines: [`####${escaped(blockHtml(interaction.modelAnswer))}`] };
  }
}

function question({ id, interaction }: Part): string {
  const { prompt, lines } = bodyOf(interaction);
  const answers = ['{', ...lines, '}'].join('\n').replace('{\n#\n', '{#\n');
  return `::${escaped(id)}::[html]${escaped(blockHtml(prompt))}${answers}\n`;
}

const lossesOf = (interaction: Interaction): readonly string[] => {
  if (interaction.kind === 'number') return [say('lmsNumbers')];
  if (interaction.kind === 'order') return [say('asPairs')];
  if (interaction.kind === 'essay') return [say('modelToStudents')];
  return interaction.kind === 'match' && needsLetters(interaction) ? [lettersInstead()] : [];
};

export const gift: Exporter = {
  name: 'gift',
  title: 'GIFT',
  get use() {
    return say('useGift');
  },
  extension: 'gift.txt',
  mediaType: 'text/plain',
  get generalLosses() {
    return [...lostWithTex(), say('onePoint')];
  },
  losses: lossesOf,
  write: (title, parts) =>
    strToU8([`// ${title.replace(/\s+/gu, ' ')}\n`, ...parts.map(question)].join('\n')),
};
