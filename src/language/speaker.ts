import type { Catalogue, Message, PlacesOf, ValuesOf } from './catalogue.ts';
import { language } from './current.ts';
import { pluralOf, writtenDigits } from './write-number.ts';

/** Catalogues of other languages by `<code>/<area>`. */
const translations = new Map<string, Catalogue>();

/** Makes known what an area says in another language; before it is, the area speaks the source's. */
export function addTranslation(code: string, area: string, catalogue: Catalogue): void {
  translations.set(`${code}/${area}`, catalogue);
}

/** What an area says in the language that is spoken; undefined where that is not known. */
export const translationOf = (area: string): Catalogue | undefined =>
  translations.get(`${language().code}/${area}`);

type Source = Readonly<Record<string, Message>>;

/** Says a text of the catalogue by its key; where it has places, with what stands in them. */
export type Say<S extends Source> = <Key extends keyof S & string>(
  key: Key,
  ...values: [PlacesOf<S[Key]>] extends [never] ? [] : [ValuesOf<S[Key]>]
) => string;

/** What speaks for an area of the interface, in whatever language is spoken when it is asked. */
export const speaker =
  <const S extends Source>(area: string, source: S): Say<S> =>
  (key, ...[values]) => {
    return filled(translationOf(area)?.[key] ?? source[key], values);
  };

/** Catalogues in the source language that come later than who speaks by them. */
const late = new Map<string, Catalogue>();

/** Makes known what an area of a `lateSpeaker` says in the source language. */
export function addSource(area: string, source: Source): void {
  late.set(area, source);
}

/**
 * Speaks for an area like `speaker`, for code that is weighed: it names its sentences by keys, and the
 * catalogue comes by itself, before anybody can ask for one. Until then it says nothing but dots.
 */
export const lateSpeaker =
  <S extends Source>(area: string): Say<S> =>
  (key, ...[values]) =>
    filled(translationOf(area)?.[key] ?? late.get(area)?.[key] ?? '…', values);

const filled = (message: Message | undefined, values?: Values): string =>
  fill(formOf(message, values), values);

type Values = Readonly<Record<string, string | number>>;

function formOf(message: Message | undefined, values: Values = {}): string {
  if (message === undefined || typeof message === 'string') return message ?? '';
  return message[pluralOf().select(Number(values['n']))] ?? message.other;
}

const fill = (text: string, values: Values = {}): string =>
  text.replace(/\{(\w+)\}/gu, (place, name: string) => {
    const value = values[name] ?? place;
    return typeof value === 'number' ? writtenDigits(String(value)) : value;
  });
