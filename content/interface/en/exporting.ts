// What another system takes of a quiz, and what is lost on the way there: said to the teacher.
import { speaker } from '#language/speaker.ts';

export const exporting = {
  useCsv: 'A table with a row for each question, for spreadsheets and scripts of your own.',
  useGift: 'A text file for Moodle and others: Question bank, Import, GIFT format.',
  useMoodle: 'In Moodle: Question bank, Import, Moodle XML format.',
  useQti21: 'A package for TAO, OpenOLAT, ILIAS, Canvas and other systems that import QTI 2.1.',
  useQti3: 'A package of the newest version, for the systems that read it already.',

  sameNumbers: 'Every student gets the same numbers.',
  staysHere:
    'Hints, worked solutions, figures and the links from a mistake to the figure that shows it stay on the site.',
  texAsText:
    'Formulas are TeX between {open} and {close}: they show as formulas where the system has MathJax switched on.',
  lmsNumbers:
    'A number is typed as 1.5 or 15e-1: a fraction such as 3/2 counts as wrong, and so does a decimal comma where the language of the site has a point.',
  markdown:
    'Texts are Markdown with TeX between dollars; several choices or answers stand on lines of one cell.',
  onePoint: 'Weights: each question counts one point.',
  asPairs: 'An order becomes pairs: each step is given its place.',
  modelToStudents:
    'The model answer becomes the general feedback, which students see after the attempt.',
  orderingPlugin:
    'Moodle before 4.4 reads questions about an order only with the plugin “ordering”.',
  lettersInstead:
    'Right sides with formulas stand lettered in the question, and the letters are chosen: a list of choices shows plain text only.',
  modalFeedback:
    'What is said to a wrong answer is shown only by systems that read modal feedback.',
  wholeOrder: 'An order is right or wrong as a whole.',
  pointOnly:
    'A number is typed with a decimal point, as 1.5 or 15e-1; fractions and a decimal comma are not read.',
  roundedByCanvas:
    'Canvas rounds an answer this small to four decimals, so that right answers count as wrong there: ask for the number in another unit.',

  splitGaps: 'Each gap becomes a question of its own, with points of its own.',
  wordAsText: 'The word is matched as text, so spellings that are not listed are not accepted.',
  noWordFeedback: 'What is said to wrong words is left out.',
  gradedByHand:
    'No other system compares formulas by value: matched as text, most right answers would be marked wrong, so a person grades it.',
  wordsListed: 'The words are chosen from a list below the text.',
  partialCredit: 'How partial credit is computed depends on the system.',
  noPairFeedback: 'What is said to each wrong pair is left out.',
  splitBlanks: 'Each blank becomes a question of its own, with points of its own.',
  answerAsText: 'The answer is matched as text, so other ways to write it are not accepted.',
  noUnit: 'The unit is said in the question, not typed.',
  noPrecision: 'A right value that is rounded too far counts as wrong.',
  oneOrder: 'Only one of the orders that are right is accepted.',
  noStepFeedback: 'What is said to a step that stands too early is left out.',
  placeTyped: 'The place is typed as numbers, not drawn.',
  splitNumbers: 'Each number becomes a question of its own, with points of its own.',
  noPlaceFeedback: 'What is said to a wrong place or line, which takes two numbers, is left out.',
  figureAsTable: 'The figure becomes a table with a row for each of its fine lines.',
  splitBug: 'The place and the fix become two questions with points of their own.',
  partsListed: 'The parts of the code are chosen from a list below it.',
  placeTold: 'The second question tells the place that the first one asks for.',
  noFigure: 'The figure cannot be moved there: the values are found by reasoning, and typed.',
  splitValues: 'Each value becomes a question of its own, with points of its own.',
  noSideFeedback: 'What is said to values too small or too large is left out.',

  scormForged:
    'As with every SCORM package, a student who knows how can set the score by hand: where it matters, compare it with the receipt.',
  scormRules: 'Due time and number of attempts are those of the learning system.',
  scormHttps:
    'It runs where the learning system is reached by https; links to lessons open this site.',
  scormLocked:
    'The locked questions cannot be judged there, so no score is reported, only that the student is done.',
  scormNoKey: 'Without a key of yours there is no receipt: the score is all that you get.',
  scormLong:
    'A receipt is likely to have about {length} characters, and the learning system keeps {longest}: students are asked to save it as a file and to give it to you. Fewer questions would fit.',
  scormAtOnce: 'The learning system gets the score when it is handed in, and may show it at once.',
  scormBest: 'Of several takes the best score is reported.',
} as const;

export const say = speaker('exporting', exporting);
