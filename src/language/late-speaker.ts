// For code that is weighed: it names its sentences by keys, and its catalogue comes by itself, before
// anybody can ask for one.
import type { Catalogue } from './catalogue.ts';
import { filled, translationOf, type Say, type Source } from './speaker.ts';

const sources = new Map<string, Catalogue>();

/** Makes known what an area says in the source language. */
export function addSource(area: string, source: Source): void {
  sources.set(area, source);
}

/** Speaks for an area like `speaker`; before its catalogue is there it says nothing but dots. */
export const lateSpeaker =
  <S extends Source>(area: string): Say<S> =>
  (key, ...[values]) =>
    filled(translationOf(area)?.[key] ?? sources.get(area)?.[key] ?? '…', values);
