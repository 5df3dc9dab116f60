// A tree drawn as presentation MathML. Only names that the item declares, digits and signs of our
// own get into the string, and names are escaped.
import { filled, writingOf } from './plain-text.ts';
import type { Operation, Tree } from './tree.ts';

/** How an operation is drawn, with # and @ for its parts. */
const drawings: Readonly<Partial<Record<Operation, string>>> = {
  add: '<mrow>#<mo>+</mo>@</mrow>',
  subtract: '<mrow>#<mo>−</mo>@</mrow>',
  negate: '<mrow><mo>−</mo>#</mrow>',
  multiply: '<mrow>#<mo>·</mo>@</mrow>',
  divide: '<mfrac>#@</mfrac>',
  power: '<msup>#@</msup>',
  transpose: '<msup>#<mo>⊤</mo></msup>',
  inv: '<msup><mrow><mo>(</mo>#<mo>)</mo></mrow><mn>−1</mn></msup>',
  sqrt: '<msqrt>#</msqrt>',
  abs: '<mrow><mo>|</mo>#<mo>|</mo></mrow>',
  norm1: '<msub><mrow><mo>‖</mo>#<mo>‖</mo></mrow><mn>1</mn></msub>',
  norm2: '<msub><mrow><mo>‖</mo>#<mo>‖</mo></mrow><mn>2</mn></msub>',
  sum: '<mrow><munder><mo>∑</mo><mi>%</mi></munder>#</mrow>',
  entry: '<msub>#<mi>%</mi></msub>',
};

/** A function by name, where it has no drawing of its own. */
const called = ({ op, args }: Tree, decimal: string): string =>
  `<mrow><mi>${op}</mi><mo>(</mo>${args.length > 1 ? `#<mo>${decimal === ',' ? ';' : ','}</mo>@` : '#'}<mo>)</mo></mrow>`;

const escaped = (text: string): string =>
  text.replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`);

/** "We read this as …": a `math` element that draws the tree, with that decimal sign. */
export const toMathml = (tree: Tree, decimal = '.'): string =>
  `<math>${drawn(tree, decimal)}</math>`;

function drawn(tree: Tree, decimal: string): string {
  const { op, args, text, symbol } = tree;
  if (args.length === 0) {
    const digits = text.replace('.', decimal);
    return op === 'number' ? `<mn>${digits}</mn>` : named(symbol?.shown ?? (text || 'I'));
  }
  const { holds } = writingOf(tree);
  const parts = args.map((part, place) => {
    const loose = isLoose(part, op, holds[place + 1] ?? 0);
    const inside = drawn(part, decimal);
    return loose ? `<mrow><mo>(</mo>${inside}<mo>)</mo></mrow>` : inside;
  });
  // Between letters a product needs no dot.
  const dotless = op === 'multiply' && !/^(?:<m[a-z]+>)*<mn>/u.test(parts[1] ?? '');
  const drawing = drawings[op] ?? called(tree, decimal);
  return filled(dotless ? drawing.replace('·', '\u2062') : drawing, text, parts);
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
