// Who is who: by number, then by login or e-mail, then by name.
import { studentKey, type Student } from '#assignments/personal-seed.ts';

/** Somebody on a list of the class. */
export interface Person {
  readonly name: string;
  /** Number, login, e-mail: whatever the list has. */
  readonly ids: readonly string[];
}

export type By = 'id' | 'login' | 'name';

export type Match =
  | { readonly kind: 'one'; readonly place: number; readonly by: By }
  | { readonly kind: 'several'; readonly by: By }
  | { readonly kind: 'none' };

/** Upper and lower case, spaces and forms of letters make no difference. */
export const idKey = (id: string): string =>
  id.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();

/** The part of an e-mail before the @; a number without leading zeros, which spreadsheets drop. */
const loginKey = (id: string): string =>
  idKey(id)
    .replace(/@.*$/u, '')
    .replace(/^0+(?=\d+$)/u, '');

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** `Lovelace, Ada` is `Ada Lovelace`, and accents make no difference. */
export const nameKey = (name: string): string => [...wordsOf(name)].sort().join(' ');

/** Finds students on a list; what fits two of its people is no match. */
export function finder(people: readonly Person[]): (student: Student) => Match {
  const byId = indexOf(people, ({ ids }) => ids.map(idKey));
  const byLogin = indexOf(people, ({ ids }) => ids.map(loginKey));
  const byName = indexOf(people, ({ name }) => [nameKey(name)]);
  return ({ name, id }) =>
    found(byId, idKey(id), 'id') ??
    found(byLogin, loginKey(id), 'login') ??
    found(byName, nameKey(name), 'name') ?? { kind: 'none' };
}

type Index = ReadonlyMap<string, ReadonlySet<number>>;

function indexOf(people: readonly Person[], keysOf: (person: Person) => readonly string[]): Index {
  const index = new Map<string, Set<number>>();
  for (const [place, person] of people.entries())
    for (const key of keysOf(person)) {
      if (key === '') continue;
      const places = index.get(key) ?? new Set();
      index.set(key, places.add(place));
    }
  return index;
}

function found(index: Index, key: string, by: By): Match | undefined {
  const places = [...(index.get(key) ?? [])];
  const [place] = places;
  if (place === undefined) return undefined;
  return places.length === 1 ? { kind: 'one', place, by } : { kind: 'several', by };
}

/**
 * What tells people apart: the entry of the class list that fits, else how they call themselves. Who
 * writes the own name in two ways is one, once there is a list.
 */
export function personKeys(people: readonly Person[]): (student: Student) => string {
  const find = finder(people);
  return (student) => {
    const match = find(student);
    return match.kind === 'one' ? `listed ${match.place}` : `student ${studentKey(student)}`;
  };
}

/** Finds the only one of them whose e-mail, number or name stands in a text, such as a file's name. */
export function namedFinder(people: readonly Person[]): (text: string) => number | undefined {
  const said = people.map(({ name, ids }) =>
    [name, ...ids].map((one) => wordsOf(one).join(' ')).filter(isTelling),
  );
  return (text) => {
    const run = ` ${wordsOf(text).join(' ')} `;
    const named = said.flatMap((texts, place) =>
      texts.some((one) => run.includes(` ${one} `)) ? [place] : [],
    );
    return named.length === 1 ? named[0] : undefined;
  };
}

/** Short numbers stand anywhere: they are days, places, sizes. */
const isTelling = (said: string): boolean =>
  said.length >= 5 || (said.length >= 3 && /\p{L}/u.test(said));
