// A text with places for fields in it: `{{threshold}}`, or `{{sign:+}}` where the place shows words
// of its own. Slots `[[z]]` stay what they are: numbers, filled before.

const place = /\{\{([a-z][\w-]*)(?::(.+?))?\}\}(?!\})/giu;

export type Piece =
  | { readonly kind: 'html'; readonly html: string }
  | {
      readonly kind: 'place';
      readonly name: string;
      /** HTML of the words after the colon. */
      readonly words: string;
      /** The comma or full stop that must not be torn off the field. */
      readonly close: string;
    };

/** The text with each place replaced, for systems that know no fields inside a text. */
export const fillPlaces = (text: string, fill: (name: string, words: string) => string): string =>
  text.replace(place, (_, name: string, words: string | undefined) => fill(name, words ?? ''));

/** The paragraphs of an HTML text, each in pieces. Throws where places and `names` do not agree. */
export function paragraphsOf(
  html: string,
  names: readonly string[],
): readonly (readonly Piece[])[] {
  const paragraphs = html
    .split(/(<p>[^]*?<\/p>)/u)
    .filter((block) => block.trim() !== '')
    .map((block) => piecesOf(/^<p>([^]*)<\/p>$/u.exec(block)?.[1] ?? block));
  requirePlaces(paragraphs.flat(), names);
  return paragraphs;
}

/** The lines of a fenced block of code, whole, in pieces. */
export const codePieces = (html: string, names: readonly string[]): readonly Piece[] => {
  const pieces = piecesOf(/^<pre><code[^>]*>([^]*?)\n?<\/code><\/pre>$/u.exec(html)?.[1] ?? html);
  requirePlaces(pieces, names);
  return pieces;
};

function piecesOf(html: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const found of html.matchAll(place)) {
    const [whole, name = '', words = ''] = found;
    pieces.push(htmlPiece(html.slice(from, found.index)));
    from = found.index + whole.length;
    const close = /^[.,;:!?)\]”’]+/u.exec(html.slice(from))?.[0] ?? '';
    from += close.length;
    pieces.push({ kind: 'place', name, words, close });
  }
  return [...pieces, htmlPiece(html.slice(from))].filter(
    (piece) => piece.kind === 'place' || piece.html !== '',
  );
}

function htmlPiece(html: string): Piece {
  const opened = html.match(/<[a-z](?:[^>]*[^/])?>/giu)?.length ?? 0;
  const closed = html.match(/<\//gu)?.length ?? 0;
  if (opened === closed || /<(?:br|img|hr)\b/iu.test(html)) return { kind: 'html', html };
  throw new Error(`A place {{…}} stands inside bold, a list, a link or code near: ${html}`);
}

function requirePlaces(pieces: readonly Piece[], names: readonly string[]): void {
  const found = pieces.flatMap((piece) => (piece.kind === 'place' ? [piece.name] : []));
  if (found.toSorted().join() === names.toSorted().join()) return;
  throw new Error(
    `The text has the places ${found.join(', ') || 'none'}; the question names ${names.join(', ')}.`,
  );
}
