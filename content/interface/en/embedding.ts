// The lines by which another page shows a figure of ours.
import { speaker } from '#language/speaker.ts';

export const embedding = {
  figure: 'Figure',
  theme: 'Theme',
  asSystem: 'as the reader’s system has it',
  light: 'light',
  dark: 'dark',
  height: 'Height in pixels',
  state: 'A state of the figure: paste what its button “Copy link” gives',
  noLink: 'This is no link of a figure: use the button “Copy link” under the figure.',
  inMoodle:
    'In the editor of a page, label or book choose Tools, then Source code, and paste (the frame scrolls where the figure is higher):',
  inCanvas: 'In the editor of a page choose </> (HTML editor) and paste:',
  inSites: 'Choose Insert, Embed, By URL, and paste the address:',
  ownPage: 'A page of your own',
  inOwnPage: 'The frame takes the height of the figure:',
  copy: 'Copy',
  copyFor: 'for {system}',
} as const;

export const say = speaker('embedding', embedding);
