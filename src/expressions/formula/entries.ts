// Sums over the entries of vectors: which index they run over, and where it is bound.
import { indexOf } from './language.ts';
import type { Reading } from './reading.ts';
import { Refusal, type Place } from './refusal.ts';
import { isScalar, node, scalar, type Tree } from './tree.ts';

/** The entry of a vector under an index that a sum has to bind. */
export function entryOf({ free, scope }: Reading, vector: Tree, index: string, at: Place): Tree {
  const { rows, columns } = vector.shape;
  if (isScalar(vector) || (rows !== '1' && columns !== '1')) {
    throw new Refusal('Only a vector has entries: leave it out.', at);
  }
  const size = rows === '1' ? columns : rows;
  const letter = index || scope.index || indexOf(vector.symbol, size);
  if ((free.get(letter) ?? size) !== size) {
    throw new Refusal(`The index ${letter} has two ranges here: use two letters.`, at);
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
  const wrong =
    size === undefined
      ? 'Nothing in this sum has an index: type entries, like d_j'
      : others.length > 0
        ? `Does this sum run over ${[letter, ...others].join(' or ')}? Type sum_${letter} for the first`
        : !isScalar(body)
          ? 'Only numbers are added in a sum'
          : token.to !== '' && token.to !== size
            ? `This sum has ${size} terms: type it without limits`
            : undefined;
  if (wrong !== undefined || size === undefined) throw new Refusal(`${wrong}.`, token);
  inner.delete(letter);
  reading.free = new Map([...outer, ...inner]);
  return { ...node('sum', [body], scalar, letter), size };
}
