// What is said of use without a network, and of new versions of the site.
import { speaker } from '#language/speaker.ts';

export const offline = {
  heading: 'Without a network',
  link: 'Use without a network',
  promise:
    'After one visit the whole course works without a network: lessons, figures, questions, review and assignments. A new version of the site never takes the place of what you are reading: it waits until you let it in, or open the site afresh.',
  needsScript: 'Pages are kept by JavaScript, which does not run here.',
  lookingUp: 'Looking up what is kept …',
  keep: 'Keep the course',
  remove: 'Remove these pages',
  install: 'Install as an app',

  shortReady: 'ready, {size} MB',
  shortKeeping: 'keeping {kept} of {of} files …',
  shortKept: '{kept} of {of} files kept',
  shortFull: 'no room on this device',

  ready: 'Ready: the whole course works without a network. It takes {size} MB on this device.',
  keeping: 'Keeping the course: {kept} of {of} files …',
  waiting:
    '{kept} of {of} files are kept on this device, and pages that you visit are added. The whole course is {sent} MB to download and takes {size} MB.',
  unreachable:
    '{kept} of {of} files are kept on this device. The server cannot be reached; the rest is fetched at your next visit with a network.',
  stale:
    '{kept} of {of} files are kept on this device. The site is changing just now; the rest is fetched at your next visit.',
  full: '{kept} of {of} files are kept on this device, which has no room for more: free some space, then press “Keep the course”.',

  never: 'This copy of the site keeps no pages.',
  off: 'Nothing is kept, as you chose. The course works while there is a network.',
  insecure:
    'This page was reached by http, where browsers keep no pages: open it by https to use it without a network.',
  refused:
    'This browser keeps no pages, perhaps because of a private window or a setting. The course works while there is a network.',
  soon: 'Nothing is kept yet: it begins just now.',

  persistent: 'The browser has promised not to clear your answers and these pages by itself.',
  evictable:
    'The browser may clear your answers and these pages when the device runs out of room. It is asked not to at your first answer, and has not agreed: a saved file is safe.',

  newVersion: 'A new version of this site is ready. What you have typed stays.',
  reload: 'Reload now',
  later: 'Later',

  notKeptTitle: 'No network',
  notKeptDescription:
    'This page is not kept on this device, and there is no network to fetch it. The course, its questions and your review are here.',
  notKept: 'This page is not kept on this device',
  notKeptWhy:
    'There is no network just now, and the page that you asked for is not among those that were kept here. Either it has not been fetched yet, or it needs a network, or there is no such page. Your progress is not affected.',
  notKeptWays: 'Try the page again when you are connected, or go on with what is kept:',
  wayCourse: 'The course: all lessons',
  wayReview: 'Your review',
  wayKept: 'What is kept for use without a network',
} as const;

export const say = speaker('offline', offline);
