// What the button says that copies a text.
import { speaker } from '#language/speaker.ts';

export const copying = {
  copied: 'Copied.',
  refused: 'The browser refused to copy. Here it is:',
} as const;

export const say = speaker('copying', copying);
