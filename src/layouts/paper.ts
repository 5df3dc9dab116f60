import { readFileSync } from 'node:fs';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const [, light, dark] = /--paper: light-dark\((#\w+), (#\w+)\)/.exec(tokens) ?? [];
if (light === undefined || dark === undefined)
  throw new Error('src/styles/tokens.css does not say what --paper is.');

/** The color behind a page in each theme, for what knows no style sheet. */
export const paper = { light, dark };
