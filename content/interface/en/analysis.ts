// What a class's answers say of the questions and of what it believes.
import { speaker } from '#language/speaker.ts';

export const analysis = {
  believes: 'What the class believes',
  noBelief: 'No answer that counts reveals a misconception that we know.',
  answeredAsIf: 'answered as if: “{belief}”',
  showInFigure: 'Show it in the figure',
  showInConverter: 'Show it in the converter',
  readWhy: 'Read why in the lesson',
  whoAndWhere: 'Who, and at which questions',

  questions: 'The questions',
  spread: '{students}: mean {mean}, median {median}, standard deviation {spread}.',
  noSpread: '{students}: mean {mean}, median {median}.',
  alpha: 'Cronbach’s α {alpha}.',
  alphaWithError:
    'Cronbach’s α {alpha}, so that a total is sure to about ± {error} points (one standard error).',
  numbersOfQuestions: 'Numbers of the questions',
  question: 'Question',
  asked: 'Asked',
  facility: 'Facility',
  discrimination: 'Discrimination',
  efficiency: 'Efficiency',
  whatWasAnswered: 'What was answered',
  versionOf: '{id}, version {version}',
  interval: '{from} to {to}',
  theyHave: 'they have {share} of all points on average',
  whatTheyMean: 'What these numbers mean',
  meansFacility: '<b>Facility</b>: the mean share of its points; 100% is what everyone can.',
  meansDiscrimination:
    '<b>Discrimination</b>: the correlation of its points with the sum of all others, and under it Fisher’s interval, which would hold the true one in about 95 of 100 classes of this size if marks were normally distributed. A question that the better students miss is negative: look at its key first.',
  meansEfficiency:
    '<b>Efficiency</b>: the covariance with the others as a share of the largest that these points could have; it does not punish a question for being easy or hard.',
  meansAlpha:
    '<b>α</b>: how far the questions go together. Where chance in one is independent of chance in another, it is at most the reliability of the total. More questions of the same kind raise it. All but the interval are computed as Moodle defines them.',

  whatToDo: 'What to do with {id}',
  asGraded: 'counts as graded',
  toEveryone: 'all its points to everyone',
  leftOut: 'left out of the total',
  byVersion: 'graded by its version {version}',
  itsAnswer: 'Its answer',
} as const;

export const say = speaker('analysis', analysis);
