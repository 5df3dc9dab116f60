// The page on privacy.
import { speaker } from '#language/speaker.ts';

export const privacy = {
  title: 'Privacy',
  description:
    'What this site keeps in your browser and how to erase it, what a teacher can read, and what nobody is told: no account, no cookie, no request to another site.',
  short:
    'This site has no accounts, sets no cookies, counts nobody, and asks no other site for anything. What you answer stays in your browser. This page says where, and how you get rid of it.',

  keptHeading: 'What is kept in your browser',
  keptIntro:
    'All of it stands on this device, in this browser, under names that begin with {name}. It is sent nowhere. The list follows the code: a test fails when anything else is kept.',
  what: 'What',
  where: 'Where, and under which name',
  how: 'How to erase it',
  progress: 'Your answers, predictions, what you have half typed, and which lessons you opened',
  progressHow: '“Erase everything” on the page of your progress',
  unsaved: 'What was typed last, until it stands with the rest',
  unsavedHow: 'It goes by itself when you open a page of this site again',
  reading:
    'How you like to read: theme, size, spacing, contrast, motion; whether / opens the search; whether pages are kept for use without a network',
  readingHow: 'Under “Reading”: as it was at first. The rest in the settings of your browser',
  pages: 'Pages of this site, so that they open without a network',
  pagesHow: 'On the page of your progress, under “without a network”',
  assignments:
    'If you work on an assignment: the name and number that you typed, your answers, your last receipt',
  assignmentsHow: 'In the settings of your browser',
  desk: 'If you teach: your keys, locked by your passphrase, the assignments you made, and what you are writing',
  deskHow: 'In the settings of your browser. Save your file first: a lost key opens no receipt',
  gradebook: 'If you grade: the receipts of a class, still sealed, and your settings; never a key',
  gradebookHow: 'Close the tab, or erase it in the gradebook',
  settings:
    'In the settings of a browser you erase all of this at once, under “site data” or “storage” of this address. Sites of one owner may share the address; then theirs goes as well.',

  sentHeading: 'What is sent, and to whom',
  sentHost:
    'A browser that asks for a page tells whoever serves it its internet address, its kind, and which page it wants. This site is made to be served by GitHub Pages, and GitHub keeps logs of such requests; we do not see them and cannot switch them off. <a href="https://docs.github.com/en/site-policy/privacy-policies/github-general-privacy-statement">GitHub’s privacy statement</a> says what it does with them.',
  sentState:
    'A link that shows a figure in some state carries the numbers of that state in its address, after “?”, and the server is told it when the link is opened. What stands after “#”, as in the link of an assignment, is never sent.',
  sentOthers:
    'No other site is asked for anything: type, formulas, figures and search come from here. Links lead to other sites, and only if you follow one is that site asked; it is not told from which page you came.',
  sentPolicy:
    'Each page forbids the rest to your browser by a policy that stands in it: no script runs but this site’s own, none that is smuggled into a page, and nothing is loaded from elsewhere. Two things such a policy cannot do where it stands in a page: it cannot keep other sites from showing a page of ours in a frame, and nobody is told when it has refused something.',

  teachersHeading: 'What a teacher’s link and a receipt hold',
  link: 'The link of an assignment holds all of it: its title, which questions are asked, the rules, the teacher’s own questions, and the public half of the teacher’s key. Whoever has the link can read that. Answers to locked questions are not in it.',
  receipt:
    'A receipt holds the name and the number that you typed, which assignment and take it was, when you began and handed in by the clock of your device, and each answer with its time and the hints that you opened. It is sealed in your browser: only who has the teacher’s key file and its passphrase can read it. It goes where you send it, and nowhere by itself.',
  system:
    'Inside a learning system (SCORM) that system tells the page your name and number, and is told your score, your answers and the sealed receipt. What becomes of them there is its matter.',
  marks:
    'The gradebook opens receipts in the teacher’s browser. Names, answers and marks are not sent anywhere by it.',

  checkHeading: 'How to check this',
  check:
    'Open the tools of your browser: under “Network” every request goes to this address; under “Storage” or “Application” there is no cookie, and nothing that the table above does not name.',
} as const;

export const say = speaker('privacy', privacy);
