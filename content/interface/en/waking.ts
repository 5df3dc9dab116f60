// What is said where a part of a page cannot come alive: small, since every lesson loads it at once.
import { speaker } from '#language/speaker.ts';

export const waking = {
  again: 'Try again',
  questionNotLoaded: 'This question could not be loaded, so it cannot check answers.',
  figureNotLoaded: 'This figure could not be brought to life; the picture still holds.',
} as const;

export const say = speaker('waking', waking);
