// A tree drawn as presentation MathML. Only names that the item declares, digits and signs of our
// own get into the string, and names are escaped.
import { filled, writingOf } from './plain-text.ts';
import type { Tree } from './tree.ts';

const escaped = (text: string): string =>
  text.replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`);

/** "We read this as …": a `math` element that draws the tree. */
export const toMathml = (tree: Tree): string => `<math>${drawn(tree)}</math>`;

function drawn(tree: Tree): string {
  const { op, args, text, symbol } = tree;
  if (args.length === 0) {
    return op === 'number' ? `<mn>${text}</mn>` : named(symbol?.shown ?? (text || 'I'));
  }
  const { holds, mathml } = writingOf(tree);
  const parts = args.map((part, place) => {
    const loose = isLoose(part, op, holds[place + 1] ?? 0);
    return loose ? `<mrow><mo>(</mo>${drawn(part)}<mo>)</mo></mrow>` : drawn(part);
  });
  // Between letters a product needs no dot.
  const dotless = op === 'multiply' && !/^(?:<m[a-z]+>)*<mn>/u.test(parts[1] ?? '');
  return filled(dotless ? mathml.replace('·', '\u2062') : mathml, text, parts);
}

/** A fraction line holds together what stands above and below it. */
function isLoose(part: Tree, op: Tree['op'], asked: number): boolean {
  const [own] = writingOf(part).holds;
  if (op === 'divide') return false;
  if (op === 'sum') return own < 2;
  return own < asked && !(part.op === 'divide' && op === 'multiply');
}

/** `λ_1` with its 1 below the line. */
function named(shown: string): string {
  const [name = '', below] = escaped(shown).split('_');
  const base = `<mi>${name}</mi>`;
  return below === undefined ? base : `<msub>${base}<mi>${below.replace(/[{}]/gu, '')}</mi></msub>`;
}
