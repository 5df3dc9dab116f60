// What the start page and the page of a wrong address say. No script speaks it.
import { speaker } from '#language/speaker.ts';

export const home = {
  title: 'Shrinkage: what L2 regularization really does',
  description:
    'A free interactive course on L2 regularization, weight decay and outliers: predict, drag the figure, and be graded on numbers that change.',
  predict: 'Predict what a penalty does.',
  watch: 'Then watch it happen.',
  promise:
    'Shrinkage is an interactive course on L2 regularization, weight decay and outliers. You commit to an answer, move the figure, and find out where the usual explanations go wrong.',
  startWith: 'Start with “{lesson}”',
  toTouch: 'A figure to touch',
  hint: 'The smallest case there is: one weight. Without a penalty it would be the z that the data want. Raise each penalty in turn, and see which of them ever makes the weight exactly zero. <a href="{lesson}">The lesson on one weight</a> says why.',

  abilities: 'What you will be able to do',
  solve:
    'Solve ridge, the lasso and the elastic net for one weight by hand, and draw how each of them shrinks.',
  zero: 'Say when a weight becomes exactly zero, and prove it from the slopes at zero.',
  directions:
    'Tell which directions of your data a ridge penalty shrinks, and how many parameters are left in effect.',
  choose:
    'Choose λ by cross-validation without leaks, and carry it over to a library that scales it differently.',
  decide:
    'Decide for your optimizer whether weight decay and an L2 penalty are the same, and where AdamW ends up.',
  apart:
    'Keep the squares of the loss apart from the squares of the penalty, and know what ridge cannot do about an outlier.',

  questions: 'Ten questions everyone asks',
  questionsLead:
    'The answers in circulation are muddled, and some are wrong. Below each question stands what the usual answer overlooks; a lesson settles it, with its conditions.',
  shortAnswer: 'The short correct answer',
  settledIn: 'Settled in {lessons}.',
  plannedIn: 'In preparation: {lessons}.',
  map: 'The course map',
  mapLead: 'Three tracks share their first steps and then part.',

  way: 'How it works',
  stepPredict:
    '<b>Predict.</b> Before a figure unlocks you say what it will do. A wrong guess costs nothing and makes the answer stick.',
  stepTry:
    '<b>Try.</b> Drag, use the arrow keys, or type a number. Every number in the figure is computed as you move it.',
  stepGraded:
    '<b>Be graded.</b> A wrong answer that we recognize is met with the slip behind it. You have {attempts} attempts, and most questions then come with new numbers.',
  stays:
    'There is no account, and nothing leaves your browser: your progress is stored on this device, and you can take it along as a file. The text, the figures’ first state and the questions can be read without JavaScript, and printed.',

  // On the pictures that links to pages are shown with.
  pictureTitle: 'Predict what a penalty does.',
  picturePromise: 'Then watch it happen: L2 regularization, weight decay and outliers.',
  pictureFoot: 'A free interactive course',
  pictureOfLesson: 'An interactive lesson of {minutes} minutes',
} as const;

export const say = speaker('home', home);
