// Which characters each font of the site has to draw.
import { endOfElement } from './end-of-element.ts';

/** What a reader may type, and what is in every script. */
const typed = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index));

const unique = (texts: readonly string[]): string => [...new Set(texts.join(''))].join('');

// In a page, and with its quotes escaped in the texts of questions.
const formula = /<span class=\\?"katex\\?"/g;

/** The formulas of `text`, and all that stands around them. */
function parted(text: string): { prose: string; formulas: string } {
  let [prose, formulas, at] = ['', '', 0];
  for (const { index } of text.matchAll(formula)) {
    prose += text.slice(at, index);
    at = endOfElement('span', text, index);
    formulas += text.slice(index, at);
  }
  return { prose: prose + text.slice(at), formulas };
}

const drawn = (formulas: string): string =>
  formulas.replace(/<math\b[^]*?<\/math>/g, '').replace(/<[^>]*>/g, '');

const typewriter = /class=\\?"[^"]*\b(?:text|math)tt\b[^"]*"[^>]*>([^<]+)/g;

export interface Glyphs {
  readonly prose: string;
  readonly formulas: string;
  /** Of formulas, what is set like code. */
  readonly typewriter: string;
}

const glyphsIn = (text: string): Glyphs => {
  const { prose, formulas } = parted(text);
  return {
    prose: unique([prose]),
    formulas: unique([drawn(formulas)]),
    typewriter: unique([...formulas.matchAll(typewriter)].map(([, c = '']) => c)),
  };
};

/**
 * The characters of pages and of questions' texts, with those that are typed and the minus sign.
 *
 * `texts` are taken one after the other: all of a large course at once are longer than a string can be.
 */
export async function glyphsOf(texts: Iterable<string | Promise<string>>): Promise<Glyphs> {
  const found: Glyphs[] = [];
  for (const text of texts) found.push(glyphsIn(await text));
  return {
    prose: unique([typed, '−', ...found.map(({ prose }) => prose)]),
    formulas: unique([typed, ...found.map(({ formulas }) => formulas)]),
    typewriter: unique(found.map((one) => one.typewriter)),
  };
}
