// Receipts in any text: a file of one, a column of a spreadsheet, a mail that broke it in lines.
import type { FoundReceipt } from './found.ts';
import { say } from '#say/marking.ts';

// Not inside a longer word, such as the address of a page.
const start = /(?<![\w.-])r1\.[\w-]+/gu;
/** So many endings are tried where lines follow that might belong to a receipt. */
const mostReadings = 6;
/** At 40 signs a line, the longest receipt. */
const mostLines = 5000;
const longestBeside = 500;

/** Every receipt of the text, named by its line where there are several. */
export function receiptsIn(text: string, name: string): readonly FoundReceipt[] {
  const lines = text.split(/\r\n|\r|\n/u);
  const places = lines.flatMap((line, at) =>
    Array.from(line.matchAll(start), ({ 0: head, index }) => ({ at, head, index })),
  );
  // Asked once: a text may begin a million receipts.
  const [before = '', after = ''] = say('lineOf', { name, line: '\0' }).split('\0');
  return places.map(({ at, head, index }, place) => {
    const line = lines[at] ?? '';
    const ends = index + head.length === line.trimEnd().length;
    const next = places[place + 1]?.at ?? lines.length;
    const tails = ends ? tailsIn(lines.slice(at + 1, Math.min(next, at + mostLines))) : [];
    const beside = `${line.slice(0, index)} ${line.slice(index + head.length)}`.trim();
    return {
      from: places.length > 1 ? `${before}${at + 1}${after}` : name,
      beside: beside.slice(0, longestBeside),
      readings: readingsOf(head, tails),
    };
  });
}

/** Following lines that hold nothing that a receipt could not hold; mails quote them with >. */
function tailsIn(lines: readonly string[]): readonly string[] {
  const bare = lines.map((line) => line.replace(/^[>\s]+|\s+$/gu, ''));
  const end = bare.findIndex((line) => !/^[\w-]+$/u.test(line));
  return end < 0 ? bare : bare.slice(0, end);
}

/** All of the lines, then fewer and fewer, at last none. */
function readingsOf(head: string, tails: readonly string[]): readonly string[] {
  const counts = Array.from({ length: mostReadings - 1 }, (_, left) => tails.length - left);
  const wanted = new Set([...counts.filter((count) => count > 0), 0]);
  return [...wanted].map((count) => [head, ...tails.slice(0, count)].join(''));
}
