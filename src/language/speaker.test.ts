import { describe, expect, test } from 'vitest';
import type { Translation } from './catalogue.ts';
import { speaking } from './current.ts';
import { languageNamed } from './languages.ts';
import { addSource, addTranslation, lateSpeaker, speaker } from './speaker.ts';
import { listed, numberSeparator, writtenDigits } from './write-number.ts';

const source = {
  hello: 'Hello',
  done: '{done} of {all} done',
  left: { one: '{n} try left', other: '{n} tries left' },
  extra: 'Only in English',
} as const;
const german: Translation<typeof source> = {
  hello: 'Hallo',
  done: 'Von {all} sind {done} fertig',
  left: { one: 'noch {n} Versuch', other: 'noch {n} Versuche' },
  extra: null,
};
const say = speaker('test', source);
addTranslation('de', 'test', german);

const inGerman = <Result>(action: () => Result): Result => speaking(languageNamed('de'), action);

test('a text is said in the language that is spoken, in whatever order its places stand', () => {
  expect(say('hello')).toBe('Hello');
  expect(say('done', { done: 3, all: 7 })).toBe('3 of 7 done');
  expect(inGerman(() => say('hello'))).toBe('Hallo');
  expect(inGerman(() => say('done', { done: 3, all: 7 }))).toBe('Von 7 sind 3 fertig');
  expect(say('hello')).toBe('Hello');
});

test('what is said to be untranslated is said in the source language', () => {
  expect(inGerman(() => say('extra'))).toBe('Only in English');
});

test.each([
  [0, '0 tries left', 'noch 0 Versuche'],
  [1, '1 try left', 'noch 1 Versuch'],
  [2, '2 tries left', 'noch 2 Versuche'],
])('%i decides the form', (n, english, translated) => {
  expect(say('left', { n })).toBe(english);
  expect(inGerman(() => say('left', { n }))).toBe(translated);
});

test('a language that throws leaves the one before', () => {
  expect(() =>
    inGerman(() => {
      throw new Error('no');
    }),
  ).toThrow('no');
  expect(say('hello')).toBe('Hello');
});

test('a value that looks like a place stays what it is', () => {
  expect(say('done', { done: '{all}', all: 7 })).toBe('{all} of 7 done');
});

describe('numbers and lists', () => {
  test('have the decimal sign of the language, and a separator that is not that', () => {
    expect([writtenDigits('-0.50'), numberSeparator()]).toEqual(['−0.50', ', ']);
    expect(inGerman(() => [writtenDigits('-0.50'), numberSeparator()])).toEqual(['−0,50', '; ']);
  });

  test('words are joined as the language joins them', () => {
    expect(listed(['a', 'b', 'c'])).toBe('a, b and c');
    expect(inGerman(() => listed(['a', 'b', 'c']))).toBe('a, b und c');
  });
});

test('the compiler refuses a translation that lacks a key or a place', () => {
  // @ts-expect-error -- without `extra`
  const lacksKey: Translation<typeof source> = {
    hello: '',
    done: '{done}{all}',
    left: german.left,
  };
  // @ts-expect-error -- without {all}
  const lacksPlace: Translation<typeof source> = { ...german, done: 'Fertig: {done}' };
  // @ts-expect-error -- without the value of {all}
  const said = say('done', { done: 1 });
  expect([lacksKey.hello, lacksPlace.done, said]).toEqual([
    '',
    'Fertig: {done}',
    '1 of {all} done',
  ]);
});

test('a catalogue that comes later is spoken by its keys from then on', () => {
  const sayLate = lateSpeaker<typeof source>('late');
  expect(sayLate('hello')).toBe('…');
  addSource('late', source);
  addTranslation('de', 'late', german);
  expect(sayLate('left', { n: 1 })).toBe('1 try left');
  expect(inGerman(() => sayLate('done', { done: 3, all: 7 }))).toBe('Von 7 sind 3 fertig');
});
