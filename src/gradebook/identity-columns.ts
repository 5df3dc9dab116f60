// Which columns of a class list say who somebody is, in the words of many systems.
import type { Person } from './people.ts';

const named = (words: string): ReadonlySet<string> => new Set(words.split(','));

const fullNames = named(
  'student,student name,name,full name,fullname,vollständiger name,nom complet,nombre completo,display name',
);
const givenNames = named('first name,firstname,given name,vorname,prénom,nombre');
const familyNames = named(
  'last name,lastname,surname,family name,nachname,nom,apellido(s),apellidos',
);
const ids = named(
  'id,sis user id,sis login id,id number,id-nummer,idnumber,student id,student number,student no,number,integration id,username,user name,login,login id,user id,email address,email,e-mail,e-mail address,mail,e-mail-adresse,matrikelnummer,matriculation number,orgdefinedid,kennung,anmeldename,numéro d’identification,adresse de courriel,número de id,dirección de correo',
);

export interface IdentityColumns {
  readonly full: number;
  readonly given: number;
  readonly family: number;
  readonly ids: readonly number[];
}

const wordsOf = (header: string): string =>
  header
    .replace(/^[\s\uFEFF#]+|\s+$/gu, '')
    .replace(/\s+/gu, ' ')
    .toLowerCase();

/** −1 where there is no such column; undefined where the header names nobody. */
export function identityColumns(header: readonly string[]): IdentityColumns | undefined {
  const words = header.map(wordsOf);
  const place = (of: ReadonlySet<string>) => words.findIndex((word) => of.has(word));
  const idColumns = words.flatMap((word, at) => (ids.has(word) ? [at] : []));
  const found = { full: place(fullNames), given: place(givenNames), family: place(familyNames) };
  const some = found.full >= 0 || found.family >= 0 || idColumns.length > 0;
  return some ? { ...found, ids: idColumns } : undefined;
}

export const isIdentity = (
  { full, given, family, ids }: IdentityColumns,
  column: number,
): boolean => [full, given, family, ...ids].includes(column);

export function personIn(row: readonly string[], columns: IdentityColumns): Person {
  const cell = (column: number): string => (row[column] ?? '').trim();
  const name = cell(columns.full) || `${cell(columns.given)} ${cell(columns.family)}`.trim();
  return { name, ids: columns.ids.map(cell).filter((id) => id !== '') };
}
