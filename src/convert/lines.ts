// The parts of which lines to paste are made.
import type { Context } from '#numerics/conventions/context.ts';
import type { Columns } from './state.ts';

/** Lines to paste, and their language. */
export interface CodeLines {
  readonly language: 'R' | 'Python';
  readonly lines: string;
}

/** What the lines say besides the call's own numbers. */
export interface Setting {
  readonly context: Context;
  readonly columns: Columns;
}

/** A call's numbers as its language writes them. */
export type Given = Readonly<Record<string, string>>;
/** Writes the lines of one call. */
export type Writer = (given: Given, setting: Setting) => CodeLines;

const infinity = { R: 'Inf', Python: 'float("inf")' } as const;

/** Twelve digits, as both languages read them. */
export const digits = (value: number, language: CodeLines['language']): string =>
  Number.isFinite(value) ? String(Number(value.toPrecision(12))) : infinity[language];

/** Lines of Python. */
export const python = (...lines: readonly string[]): CodeLines => ({
  language: 'Python',
  lines: lines.join('\n'),
});
/** Lines of R. */
export const r = (...lines: readonly string[]): CodeLines => ({
  language: 'R',
  lines: lines.join('\n'),
});
