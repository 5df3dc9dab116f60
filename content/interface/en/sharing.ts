// The menu by which a figure is taken along, and what the files say that come out of it.
import { speaker } from '#language/speaker.ts';

export const sharing = {
  shareFigure: 'Share “{title}”',
  asItStands: 'Share this figure as it stands',
  close: 'Close',
  link: 'Link',
  copyLink: 'Copy link',
  sendLink: 'Send link',
  embedCode: 'Embed code',
  picture: 'Picture',
  light: 'light',
  dark: 'dark',
  copyPicture: 'Copy picture',
  pngFile: 'PNG file',
  svgFile: 'SVG file',
  numbers: 'Numbers',
  whichTable: 'Which table',
  allTables: { one: 'All of {n} table', other: 'All {n} tables' },
  copyNumbers: 'Copy numbers',
  csvFile: 'CSV file',
  copiedLink: 'Copied: the link opens this figure as it stands now.',
  copiedEmbed: 'Copied: lines of HTML for another page.',
  copiedPicture: 'Copied: the picture, to paste into a document or a message.',
  copiedNumbers: 'Copied: the numbers, to paste into a spreadsheet.',
  saved: 'Saved: {file}.',
  savedPictureInstead: 'The browser refused to copy a picture, so it was saved instead: {file}.',
  savedNumbersInstead: 'The browser refused to copy, so the numbers were saved instead: {file}.',
  byHand: 'The browser refused to copy. Here it is, to copy by hand:',
  toCopy: 'To copy by hand',
  failed: 'This could not be made ({why}). Try again, or take a picture of the screen.',
  state: 'State: {state}',
  source: 'Source: {address}',
  licence: 'License: {licence}',
} as const;

export const say = speaker('sharing', sharing);
