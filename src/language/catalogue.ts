// What a catalogue of strings holds: for each key a text, with places `{name}` for values.

/** Where a number decides the form: one text for each category that the language has. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

export type Message = string | PluralForms;

/** Not translated yet: the text of the source language is said. */
export type Untranslated = null;

export type Catalogue = Readonly<Record<string, Message | Untranslated>>;

/** The names of the places in a text: `'{done} of {all}'` → `'done' | 'all'`. */
export type PlacesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlacesIn<Rest>
  : never;

/** Of a text with plural forms, `n` decides. */
export type PlacesOf<M> = M extends string
  ? PlacesIn<M>
  : M extends { readonly other: infer Other extends string }
    ? PlacesIn<Other> | 'n'
    : never;

/** The values that a message needs: numbers are written as the language writes them. */
export type ValuesOf<M> = {
  readonly [Name in PlacesOf<M>]: Name extends 'n'
    ? M extends string
      ? string | number
      : number
    : string | number;
};

/** A text with each of `Places` in it. */
type TextWith<Places extends string> = [Places] extends [never]
  ? string
  : (Places extends unknown ? (text: `${string}{${Places}}${string}`) => void : never) extends (
        text: infer All,
      ) => void
    ? All
    : never;

/**
 * The catalogue of another language: the same keys, the same places in each, and plural forms where
 * the source has them. `null` says openly that a text is not translated yet.
 */
export type Translation<Source> = {
  readonly [Key in keyof Source]:
    | Untranslated
    | (Source[Key] extends string
        ? TextWith<PlacesIn<Source[Key]>>
        : Source[Key] extends { readonly other: infer Other extends string }
          ? PluralForms & { readonly other: TextWith<PlacesIn<Other>> }
          : never);
};

/** All areas of the interface in another language. */
export type TranslationsOf<Areas> = { readonly [Area in keyof Areas]: Translation<Areas[Area]> };
