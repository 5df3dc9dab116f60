// What of a found text is shown: its words around the place that fits the query best.
import { queryWords } from './words.ts';

/** A piece of text, and whether the query asks for it. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Where in an indexed text the words begin that are only there to be found. */
export const besideMark = '\u2042';

const shownWords = 30;

/** Whether a word of a text is one that `asked` means: the same but for its ending. */
function fits(word: string, asked: string): boolean {
  if (word === asked) return true;
  if (asked.length < 3) return false;
  if (word.startsWith(asked)) return true;
  const stem = Math.max(4, asked.length - 3);
  return word.length >= stem && word.slice(0, stem) === asked.slice(0, stem);
}

/** Which of the words that were asked for a printed word contains. */
const askedIn = (printed: string, asked: readonly string[]): readonly string[] => {
  const words = queryWords(printed);
  return asked.filter((each) => words.some((word) => fits(word, each)));
};

/** Whether each of the words asked for stands in `text`, but for its ending. */
export const hasAll = (text: string, asked: readonly string[]): boolean =>
  new Set(askedIn(text, asked)).size === asked.length;

/** All of `text`, with what is asked for marked. */
export const markedPieces = (text: string, asked: readonly string[]): readonly Piece[] =>
  joined(
    text
      .split(/(\s+|[.,;:!?)”]+(?=\s|$)|(?<=^|\s)[(“]+)/u)
      .map((part) => ({ text: part, marked: askedIn(part, asked).length > 0 })),
  );

/** About thirty words of an indexed text, from just before the best place, marked. */
export function excerpt(indexed: string, asked: readonly string[]): readonly Piece[] {
  const [text = ''] = indexed.split(besideMark);
  const words = text.split(/\s+/u).filter((word) => word !== '');
  const found = words.map((word) => askedIn(word, asked));
  const start = Math.max(0, bestStart(found) - 5);
  const shown = words.slice(start, start + shownWords).join(' ');
  const [before, after] = [start > 0 ? '… ' : '', start + shownWords < words.length ? ' …' : ''];
  return markedPieces(`${before}${shown}${after}`, asked);
}

/** The first place from which the most different asked words are in reach. */
function bestStart(found: readonly (readonly string[])[]): number {
  const reach = shownWords - 6;
  const counts = found.map((here, index) =>
    here.length === 0 ? 0 : new Set(found.slice(index, index + reach).flat()).size,
  );
  return Math.max(0, counts.indexOf(Math.max(0, ...counts)));
}

const joined = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.reduce<Piece[]>((result, piece) => {
    const last = result.at(-1);
    if (last?.marked !== piece.marked) return [...result, piece];
    return [...result.slice(0, -1), { ...piece, text: last.text + piece.text }];
  }, []);
