// Finds words of the glossary that a lesson uses before it links them, so that a newcomer never meets
// one unexplained.

/** A word of the glossary used before its first `<Term>`, and the line it stands on, from 1. */
export interface UnexplainedTerm {
  readonly line: number;
  readonly id: string;
}

// Titles cannot hold links; what is in quotes inside a tag neither.
const notProse: readonly RegExp[] = [
  /^---\n[^]*?\n---$/m,
  /^(?:import|export)\s[^;]*;/gm,
  /^(```|~~~)[^]*?^\1/gm,
  /`[^`\n]*`/g,
  /\$\$[^]*?\$\$|(?<!\\)\$[^$]*\$/g,
  /^#+ .*$/gm,
  /<(?!Term\b)[A-Z](?:"[^"]*"|'[^']*'|\{[^}]*\}|[^>"'{}])*>/g,
];
const linked = /<Term\s+id="([^"]+)"[^>]*>[^]*?<\/Term>|<Term\s+id="([^"]+)"\s*\/>/g;

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** "hard threshold (best subset)" → "hard threshold"; undefined where it is no word but a sign. */
export function wordsOf(term: string): string | undefined {
  const words = term.replace(/\s*[(,].*$/, '').toLowerCase();
  return /^[a-z]{3}/.test(words) ? words : undefined;
}

/** The first use of each glossary term in an MDX page, where it comes before the term is linked. */
export function unexplainedTerms(
  mdx: string,
  glossary: ReadonlyMap<string, string>,
): UnexplainedTerm[] {
  const prose = notProse.reduce((rest, pattern) => rest.replace(pattern, blank), mdx);
  const links = new Map<string, number>();
  for (const match of prose.matchAll(linked)) {
    const id = match[1] ?? match[2] ?? '';
    if (!links.has(id)) links.set(id, match.index);
  }
  const plain = prose.replace(linked, blank).toLowerCase();
  return inUse(plain, glossary).flatMap(({ id, index }) =>
    index < (links.get(id) ?? Infinity)
      ? [{ id, line: mdx.slice(0, index).split('\n').length }]
      : [],
  );
}

/** Where each term is used first; a longer term hides the shorter ones inside it. */
function inUse(plain: string, glossary: ReadonlyMap<string, string>) {
  const terms = [...glossary]
    .flatMap(([id, term]) => {
      const words = wordsOf(term);
      return words === undefined ? [] : [{ id, words }];
    })
    .sort((a, b) => b.words.length - a.words.length);
  let rest = plain;
  return terms.flatMap(({ id, words }) => {
    const pattern = new RegExp(
      `(?<![\\w-])${words.replaceAll(' ', '\\s+')}(?:s|es)?(?![\\w-])`,
      'g',
    );
    const index = rest.search(pattern);
    rest = rest.replace(pattern, blank);
    return index < 0 ? [] : [{ id, index }];
  });
}
