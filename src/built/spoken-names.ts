// Where a formula is part of a name, its words are what a screen reader says: in headings, links, buttons,
// labels and what else is named by what stands in it. Elsewhere its MathML is read, and needs no words.
import { withSpokenFormulas } from '../markdown/spoken-formula.ts';
import { rewritingPages } from './rewriting-pages.ts';

const naming = /^(?:a|button|label|legend|summary|h[1-6]|th|caption|figcaption|option)$/;
const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

// Scripts and styles hold no tags, and a formula is taken whole.
const piece =
  /<(script|style|math)\b[^>]*>[^]*?<\/\1>|<!--[^]*?-->|<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi;

interface Open {
  readonly tag: string;
  /** Whether it, or what it stands in, is named by what stands in it. */
  readonly names: boolean;
  readonly language: string;
}

const outside: Open = { tag: '', names: false, language: 'en' };

function opened(tag: string, rest: string, { names, language }: Open): Open {
  return {
    tag,
    names: names || naming.test(tag),
    language: /\slang="([^"]+)"/.exec(rest)?.[1] ?? language,
  };
}

/** A page in which each formula that is part of a name says itself in the language around it. */
export function withSpokenNames(html: string): string {
  let around: readonly Open[] = [outside];
  return html.replace(
    piece,
    (whole: string, raw?: string, ending = '', name?: string, rest = ''): string => {
      const here = around.at(-1) ?? outside;
      if (raw?.toLowerCase() === 'math' && here.names)
        return withSpokenFormulas(whole, here.language);
      const tag = name?.toLowerCase();
      if (tag === undefined || empty.test(tag) || rest.endsWith('/')) return whole;
      if (ending === '') around = [...around, opened(tag, rest, here)];
      else if (around.some((open) => open.tag === tag))
        around = around.slice(
          0,
          around.findLastIndex((open) => open.tag === tag),
        );
      return whole;
    },
  );
}

/** An Astro integration that does so to every page. */
export const spokenNames = () => rewritingPages('spoken-names', withSpokenNames);
