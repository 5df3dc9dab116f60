// Which characters each font of the site has to draw.
import { endOfElement } from './end-of-element.ts';
import { decoded, facesOf } from './formula-faces.ts';
import { Tally } from './tally.ts';

/** What a reader may type, and what is in every script. */
const typed = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index));

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
  return { prose: prose + text.slice(at), formulas: formulas.replace(/<math\b[^]*?<\/math>/g, '') };
}

const withoutTags = (html: string): string => html.replace(/<[^>]*>/g, '');

// Code is set in a font of the system.
const code = /<(code|pre|kbd|textarea|style|script)\b[^]*?<\/\1>/g;

/** What a smaller share of the pages has is fetched by those that have it. */
const common = 1 / 12;

// The names of quantities in figures and their legends are slanted by style sheets.
const inNames = ' ()+-/0123456789:^|½²−‖ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

const italics = /<(em|i|cite|dfn)\b[^>]*>([^]*?)<\/\1>/g;
const italicsIn = (prose: string): string =>
  withoutTags(Array.from(prose.matchAll(italics), ([, , text = '']) => text).join(''));

/** Where text comes from: a page that is read, or texts that are fetched when something is answered. */
export interface Source {
  readonly text: string;
  readonly isPage: boolean;
}

export interface Glyphs {
  readonly prose: string;
  /** Of prose in pages, what is on many, and what is slanted. */
  readonly common: string;
  readonly italics: string;
  /** What each of KaTeX's faces draws in formulas of pages, and of texts that are fetched later. */
  readonly faces: ReadonlyMap<string, string>;
  readonly laterFaces: ReadonlyMap<string, string>;
}

/**
 * The characters of pages and of questions' texts, with those that are typed and the minus sign.
 *
 * `sources` are taken one after the other: all of a large course at once are longer than a string can be.
 */
export async function glyphsOf(sources: Iterable<Source | Promise<Source>>): Promise<Glyphs> {
  const tallies = new Tallies();
  for (const source of sources) tallies.add(await source);
  return tallies.glyphs;
}

class Tallies {
  readonly #prose = new Tally();
  readonly #pages = new Tally();
  readonly #italics = new Tally();
  readonly #faces = new Map<string, Tally>();
  readonly #laterFaces = new Map<string, Tally>();

  constructor() {
    this.#prose.add(`${typed}−`);
    this.#italics.add(inNames);
  }

  add({ text, isPage }: Source): void {
    const { prose, formulas } = parted(text);
    this.#prose.add(prose);
    addFaces(isPage ? this.#faces : this.#laterFaces, formulas);
    if (isPage) this.#addPage(prose);
  }

  #addPage(prose: string): void {
    this.#pages.add(decoded(withoutTags(prose.replace(code, ''))));
    this.#italics.add(italicsIn(prose));
  }

  get glyphs(): Glyphs {
    return {
      prose: this.#prose.all,
      common: this.#pages.common(common),
      italics: this.#italics.all,
      faces: allOf(this.#faces),
      laterFaces: allOf(this.#laterFaces),
    };
  }
}

const allOf = (faces: ReadonlyMap<string, Tally>): Map<string, string> =>
  new Map(Array.from(faces, ([face, { all }]) => [face, all]));

function addFaces(faces: Map<string, Tally>, formulas: string): void {
  for (const [face, characters] of facesOf(formulas)) {
    const tally = faces.get(face) ?? new Tally();
    // The space is what a browser takes the height of lines from.
    tally.add(` ${characters}`);
    faces.set(face, tally);
  }
}
