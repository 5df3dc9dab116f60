// What a reader can choose about the look of a page; apply-reading.js carries it out.
import { language } from '#language/current.ts';
import { say } from '#say/page.ts';

export interface Choice {
  /** Of the attribute; empty where the system or the page decides. */
  readonly value: string;
  readonly text: string;
}

export interface Setting {
  /** In the page's dataset: textSize is the attribute data-text-size. */
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly [Choice, ...Choice[]];
}

/** Shares of the size that the page has by itself. */
export const textSizes = [0.9, 1, 1.15, 1.35, 1.6] as const;

const percent = (share: number): string =>
  new Intl.NumberFormat(language().locale, { style: 'percent' }).format(share);

function textSize(): Setting['choices'] {
  const [smallest, ...more] = textSizes.map((share) => ({
    value: share === 1 ? '' : String(Math.round(100 * share)),
    text: percent(share),
  }));
  if (smallest === undefined) throw new Error('There are no text sizes.');
  return [smallest, ...more];
}

/** In the language that is spoken. */
export const readingSettings = (): readonly Setting[] => [
  {
    name: 'theme',
    legend: say('theme'),
    choices: [
      { value: '', text: say('system') },
      { value: 'light', text: say('light') },
      { value: 'dark', text: say('dark') },
    ],
  },
  { name: 'textSize', legend: say('textSize'), choices: textSize() },
  {
    name: 'spacing',
    legend: say('spacing'),
    choices: [
      { value: '', text: say('normal') },
      { value: 'wide', text: say('wide') },
    ],
  },
  {
    name: 'contrast',
    legend: say('contrast'),
    choices: [
      { value: '', text: say('system') },
      { value: 'more', text: say('high') },
    ],
  },
  {
    name: 'motion',
    legend: say('motion'),
    choices: [
      { value: '', text: say('system') },
      { value: 'less', text: say('reduced') },
    ],
  },
];
