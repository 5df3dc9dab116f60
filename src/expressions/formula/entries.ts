// Sums over the entries of vectors: which index they run over, and where it is bound.
import { indexOf } from './language.ts';
import type { Reading } from './reading.ts';
import { Refusal, type Place } from './refusal.ts';
import { isScalar, node, scalar, type Tree } from './tree.ts';
import { say } from './words.ts';

/** The entry of a vector under an index that a sum has to bind. */
export function entryOf({ free, scope }: Reading, vector: Tree, index: string, at: Place): Tree {
  const { rows, columns } = vector.shape;
  if (isScalar(vector) || (rows !== '1' && columns !== '1')) {
    throw new Refusal(say('noEntries'), at);
  }
  const size = rows === '1' ? columns : rows;
  const letter = index || scope.index || indexOf(vector.symbol, size);
  if ((free.get(letter) ?? size) !== size) {
    throw new Refusal(say('twoRanges', { index: letter }), at);
  }
  free.set(letter, size);
  return node('entry', [vector], scalar, letter);
}

export interface SumToken extends Place {
  /** The index, and the name of its last value; '' where they are not written. */
  readonly text: string;
  readonly to: string;
}

/** The sum of what `read` reads, over the index that it names or else the only one in it. */
export function sumOver(reading: Reading, token: SumToken, read: () => Tree): Tree {
  const outer = reading.free;
  const inner = (reading.free = new Map<string, string>());
  const body = reading.within({ entries: true, index: token.text }, read);
  const [letter = '', ...others] = token.text === '' ? inner.keys() : [token.text];
  const size = inner.get(letter);
  if (size === undefined) throw new Refusal(say('noIndex'), token);
  const wrong =
    others.length > 0
      ? say('whichIndex', { indices: either(letter, others), first: letter })
      : !isScalar(body)
        ? say('addsNumbers')
        : token.to !== '' && token.to !== size
          ? say('termsOfSum', { size })
          : undefined;
  if (wrong !== undefined) throw new Refusal(wrong, token);
  inner.delete(letter);
  reading.free = new Map([...outer, ...inner]);
  return { ...node('sum', [body], scalar, letter), size };
}

const either = (first: string, others: readonly string[]): string =>
  others.reduce((before, next) => say('or', { before, next }), first);
