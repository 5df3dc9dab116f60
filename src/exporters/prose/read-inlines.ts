import type { Inline } from './prose.ts';

// What is read whole, before anything in it could open or close emphasis.
const whole =
  /\\([!-/:-@[-`{-~])|(`+)([^]*?[^`])\2(?!`)|\$\$([^$]+)\$\$|\$((?:\\[^]|[^$\\])+)\$|\[([^\]$`]*)\]\(([^)\s]*)\)/uy;
const marker = /\*\*?/uy;

/** The pieces of one paragraph. A marker that nothing closes is text. */
export const readInlines = (source: string): readonly Inline[] => merged(piecesOf(source));

function piecesOf(source: string): readonly Inline[] {
  const pieces: Inline[] = [];
  for (let at = 0; at < source.length;) {
    const [piece, length] = wholeAt(source, at) ?? emphasisAt(source, at) ?? signAt(source, at);
    pieces.push(piece);
    at += length;
  }
  return pieces;
}

type Found = readonly [piece: Inline, length: number];

const signAt = (source: string, at: number): Found => {
  const text = String.fromCodePoint(source.codePointAt(at) ?? 0);
  return [{ kind: 'text', text: text === '\n' ? ' ' : text }, text.length];
};

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

function wholeAt(source: string, at: number): Found | undefined {
  const found = matchAt(whole, source, at);
  if (!found) return undefined;
  const [all, sign, , code, display, tex, words, address] = found;
  if (sign !== undefined) return [{ kind: 'text', text: sign }, all.length];
  if (code !== undefined) return [{ kind: 'code', text: unpadded(code) }, all.length];
  if (words === undefined || address === undefined)
    return [{ kind: 'formula', tex: (display ?? tex ?? '').trim() }, all.length];
  return [{ kind: 'link', address, inside: readInlines(words) }, all.length];
}

/** Code that begins or ends with a backtick is padded by a blank on each side. */
const unpadded = (code: string): string => code.replace(/\n/gu, ' ').replace(/^ (.*\S.*) $/u, '$1');

function emphasisAt(source: string, at: number): Found | undefined {
  const mark = matchAt(marker, source, at)?.[0];
  if (mark === undefined || /^\s?$/u.test(source.charAt(at + mark.length))) return undefined;
  const end = closeOf(mark, source, at + mark.length);
  if (end === undefined) return undefined;
  const inside = readInlines(source.slice(at + mark.length, end));
  return [{ kind: mark === '*' ? 'emphasis' : 'strong', inside }, end + mark.length - at];
}

/** Where the mark closes: not after a blank, and not inside code or a formula. */
function closeOf(mark: string, source: string, from: number): number | undefined {
  for (let at = from; at < source.length;) {
    const skipped = wholeAt(source, at)?.[1];
    const found = skipped === undefined ? matchAt(marker, source, at)?.[0] : undefined;
    if (found === mark && at > from && !/\s/u.test(source.charAt(at - 1))) return at;
    at += skipped ?? found?.length ?? 1;
  }
  return undefined;
}

function merged(pieces: readonly Inline[]): readonly Inline[] {
  const result: Inline[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (piece.kind === 'text' && last?.kind === 'text')
      result[result.length - 1] = { kind: 'text', text: last.text + piece.text };
    else result.push(piece);
  }
  return result;
}
