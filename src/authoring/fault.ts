import { nearest } from '../search/nearest.ts';

/** Something in a source file that is not so, with what to do. */
export interface Fault {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly sentence: string;
}

/** `content/lessons/02-one-weight/index.mdx:38: There is no …`, which editors open at its line. */
export const faultText = ({ file, line, sentence }: Fault): string =>
  `${file}:${line}: ${sentence}`;

/** The line of a place in a text, from 1. */
export const lineAt = (text: string, index: number): number =>
  text.slice(0, index).split('\n').length;

/** “There is no term “los”. Did you mean “loss”? …”, with what else can be done. */
export function unknown(
  kind: string,
  name: string,
  known: Iterable<string>,
  remedy: string,
): string {
  const names = [...known];
  const meant = nearest(name, names, 1)[0];
  const hint = meant === undefined ? `Known: ${names.join(', ')}.` : `Did you mean “${meant}”?`;
  return `There is no ${kind} “${name}”. ${hint} ${remedy}`;
}
