// What the frame of every figure says: its panel, its tables, its links.
import { speaker } from '#language/speaker.ts';

export const figures = {
  terms: 'Terms, with their values {at}',
  waits: 'Commit your prediction first; then everything here moves.',
  reset: 'Reset',
  more: 'More settings',
  typed: '{name}, typed',
  toType: '{name}, to type',
  point: 'point',
  pointAxis: 'point {place}, {axis}',
  run: 'Run',
  pause: 'Pause',
  oneStep: 'One step',

  asTables: 'The numbers as tables',
  asCode: 'The same in R and Python',
  copyLines: 'Copy the {language} lines',
  lines: '{language} lines',
  copiedLines: 'Copied: the lines in {language}.',
  linesRefused: 'Copying was refused by the browser: mark the lines and copy them by hand.',

  setTo: 'Set to {settings}.',
  none: 'none',
  setUp: 'Set up for a question.',
  backToQuestion: 'Back to the question',
  shareFigure: 'Share',
  notLoaded: 'The menu could not be loaded. Look at your connection and press Share again.',
  linkOutdated:
    'This link was made for another version of the figure, which now shows its usual start.',
  linkUnfit: 'A part of this link could not be used. {problems}',
  noControl: 'The figure has no control called “{name}”.',
  fromTo: '{name} takes a number from {min} to {max}.',
  oneOf: '{name} is one of {values}.',
  wholeTo: '{name} is a whole number from 0 to {max}.',
  someOf: '{name}: some of {values}, in this order, joined by ~.',
  points: {
    one: '{name}: there has to be {n} point.',
    other: '{name}: there have to be {n} points.',
  },

  share: 'Share of the {unit} that are done',
  computing: 'Computing in the background …',
  done: 'Done: {all} {unit}.',
  canceled: 'Canceled: what is done is kept.',
  cancel: 'Cancel',
} as const;

export const say = speaker('figures', figures);
