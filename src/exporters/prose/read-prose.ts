import type { Block } from './prose.ts';
import { readInlines } from './read-inlines.ts';

/** A block and how many lines it takes. */
type Found = readonly [block: Block, lines: number];

/** The blocks of an item's Markdown: paragraphs, code, formulas, lists and tables. */
export function readProse(markdown: string): readonly Block[] {
  const lines = markdown.replace(/\r\n?/gu, '\n').split('\n');
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length;) {
    if ((lines[at] ?? '').trim() === '') at += 1;
    else {
      const [block, taken] = blockAt(lines.slice(at));
      blocks.push(block);
      at += taken;
    }
  }
  return blocks;
}

const startsOther = /^\s*(?:```|\$\$\s*$|- |\|)/u;

const blockAt = (lines: readonly string[]): Found =>
  fenced(lines, /^```/u, (text) => ({ kind: 'code', text })) ??
  fenced(lines, /^\$\$\s*$/u, (tex) => ({ kind: 'formula', tex })) ??
  list(lines) ??
  table(lines) ??
  paragraph(lines);

function fenced(
  lines: readonly string[],
  fence: RegExp,
  block: (text: string) => Block,
): Found | undefined {
  if (!fence.test((lines[0] ?? '').trim())) return undefined;
  const end = lines.findIndex((line, index) => index > 0 && fence.test(line.trim()));
  const inside = lines.slice(1, end < 0 ? undefined : end);
  return [block(inside.join('\n')), end < 0 ? lines.length : end + 1];
}

/** How many lines from the first on fit. */
function run(lines: readonly string[], fits: (line: string, index: number) => boolean): number {
  const end = lines.findIndex((line, index) => !fits(line, index));
  return end < 0 ? lines.length : end;
}

function list(lines: readonly string[]): Found | undefined {
  const length = run(lines, (line) => /^\s*- /u.test(line));
  const entries = lines.slice(0, length).map((line) => readInlines(line.replace(/^\s*- /u, '')));
  return length === 0 ? undefined : [{ kind: 'list', entries }, length];
}

function table(lines: readonly string[]): Found | undefined {
  const length = run(lines, (line) => /^\s*\|/u.test(line));
  if (length === 0) return undefined;
  const rows = lines.slice(0, length).filter((line) => !/^[\s|:-]+$/u.test(line));
  return [{ kind: 'table', rows: rows.map((row) => cellsOf(row).map(readInlines)) }, length];
}

const cellsOf = (row: string): readonly string[] =>
  row
    .trim()
    .replace(/^\||\|$/gu, '')
    .split(/(?<!\\)\|/u)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));

function paragraph(lines: readonly string[]): Found {
  const length = run(
    lines,
    (line, i) => line.trim() !== '' && (i === 0 || !startsOther.test(line)),
  );
  const text = lines.slice(0, length).map((line) => line.trim());
  const display = /^\$\$([^$]+)\$\$$/u.exec(text.join('\n'))?.[1];
  return display === undefined
    ? [{ kind: 'paragraph', inside: readInlines(text.join('\n')) }, length]
    : [{ kind: 'formula', tex: display.trim() }, length];
}
