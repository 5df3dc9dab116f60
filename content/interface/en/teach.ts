// The page for teachers, and the plans of lessons on it.
import { speaker } from '#language/speaker.ts';

export const teach = {
  title: 'For teachers',
  description:
    'Assign questions by a link, on paper or in your learning system; grade what comes back without a server; lesson plans, handouts and figures to embed.',
  lead: '{lessons} lessons and {questions} graded questions, about {hours} hours of work in all. You can let a class read, assign questions by a link, hand them out on paper, take them into your learning system, or put a single figure into your own page. It costs nothing, nobody needs an account, and there is no server: what your students do reaches you and nobody else.',
  build: 'Build an assignment',
  gradebook: 'Open the gradebook',

  how: 'How an assignment by a link works',
  howKey:
    '<b>You make a key, once.</b> It is made in your browser and kept under a passphrase in a file that you save. Whoever loses file or passphrase can no longer open what was handed in.',
  howChoose:
    '<b>You choose questions and rules</b> in the <a href="{build}">builder</a>: by lesson, objective or misconception, with weights, pools, attempts, hints and a due time, and questions of your own. You get a link. Give it to the class wherever you like.',
  howNumbers:
    '<b>Each student gets numbers of their own,</b> drawn from the name or id. Work goes on without a network and after a reload.',
  howReceipt:
    '<b>Each student hands in a receipt:</b> a file, a text to paste or a QR code. It holds the answers as they were typed, sealed to your key, and no score. Collect it through the learning system, a form or mail: that channel also tells you who sent it, and when.',
  howGrade:
    '<b>You drop all of it into the <a href="{gradebook}">gradebook</a>.</b> It opens and grades in your browser, says who is late, missing, unknown or copied, shows what the class believes and which question is bad, and fills the column of your system’s own table.',
  fourWords:
    'For a whole lesson, follow “Assign its questions” in the plans below. Four words stand for the assignment and four for your key, on your page and on the student’s: if you say them in class, nobody can be given another link unnoticed.',

  limits: 'What it can and cannot prevent',
  soGoodFor:
    'So: good for homework, for practice that counts, and for seeing what a class believes. Not for an examination without supervision.',

  paper: 'On paper',
  onPaper:
    'The page of questions of each lesson prints as a handout: a line for name and date, room to write, no buttons. “New numbers for all” on that page makes another version. An assignment prints <a href="{paper}">in three forms</a>, each with numbers of its own, and with the answers for you. Points that you type in from paper stand in the gradebook beside what was handed in by link.',

  plans: 'Lesson plans',
  aboutPlans:
    'Times are those of a student who has the lessons before it. Every lesson begins with a question that is answered before anything is explained; let the class commit to it by a show of hands, then move the figure.',
  numbered: '{number}. {title}',
  times: '{minutes} min to read, about {questionMinutes} min for {questions} questions',
  comesAfter: 'Comes after: {lessons}.',
  afterwards: 'Afterwards a student can',
  figures: 'Figures to show in class',
  beliefs: 'What you may hear, and what its questions reveal',
  quoted: '“{text}”',
  theLesson: 'The lesson',
  itsQuestions: 'Its questions, to print as a handout',
  assignQuestions: 'Assign its questions',

  embed: 'A figure in your own page',
  aboutEmbed:
    'Every figure can stand alone in a frame: it takes the width that it is given, shows the state that you choose, and sends nothing anywhere.',
  licence: 'What you may do with it',
  aboutLicence:
    'Text and figures are under CC BY 4.0: print, change and share them, and name the source. The code is under the MIT licence: you may put a copy of the whole site on a server of your own. If a page of yours depends on a copy that never changes, that is the way.',
} as const;

export const say = speaker('teach', teach);
