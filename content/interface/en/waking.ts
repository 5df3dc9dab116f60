// What is said where a part of a page cannot come alive: small, since every lesson loads it at once.
import { speaker } from '#language/speaker.ts';

export const waking = {
  again: 'Try again',
  questionNotLoaded: 'This question could not be loaded, so it cannot check answers.',
  figureNotLoaded: 'This figure could not be brought to life; the picture still holds.',
  figureStopped:
    'This figure stopped with an error. The picture shows how it began; trying again takes up where you were.',
  questionStopped:
    'This question stopped with an error. What you answered is kept; trying again shows it.',
  unreachable: 'The site cannot be reached. Try again when you are online.',
  typed:
    'It still cannot be loaded. Reload the page to load it afresh; what you typed into questions that were not loaded is lost then, so copy it first.',
} as const;

export const say = speaker('waking', waking);
