import { describe, expect, it } from 'vitest';
import { people } from './gradebook.test-support.ts';
import { finder, namedFinder, nameKey } from './people.ts';
import { readRoster } from './roster.ts';

const find = finder(people);
const named = namedFinder(people);

describe('students are found on a list', () => {
  it('by id before name, however it is spaced and capitalized', () => {
    expect(find({ name: 'Bob', id: ' S 001' })).toEqual({ kind: 'one', place: 0, by: 'id' });
    expect(find({ name: '', id: 'ADA@uni.edu' })).toEqual({ kind: 'one', place: 0, by: 'id' });
  });
  it('by the login of an e-mail, and by a number whose zeros a spreadsheet dropped', () => {
    expect(find({ name: '', id: 'ada' })).toEqual({ kind: 'one', place: 0, by: 'login' });
    const numbers = finder([{ name: 'X', ids: ['00123'] }]);
    expect(numbers({ name: '', id: '123' })).toEqual({ kind: 'one', place: 0, by: 'login' });
  });
  it('by name in any order and with any accents', () => {
    expect(find({ name: 'ada  lovelace', id: '?' })).toEqual({ kind: 'one', place: 0, by: 'name' });
    expect(nameKey('Öz, Cem')).toBe(nameKey('cem oz'));
  });
  it('and never guessed', () => {
    expect(find({ name: 'Ada', id: '' })).toEqual({ kind: 'none' });
    expect(find({ name: '', id: '' })).toEqual({ kind: 'none' });
    const twins = finder([...people, { name: 'Bob', ids: [] }]);
    expect(twins({ name: 'Bob', id: '' })).toEqual({ kind: 'several', by: 'name' });
  });
  it('in the text beside a receipt, if it names one of them', () => {
    expect(named('Cem Öz_17_assignsubmission/receipt.txt')).toBe(2);
    expect(named('2026-12-01,s002,')).toBe(1);
    expect(named('receipt-s003-week-3-1.txt')).toBe(2);
    expect(named('bob.txt')).toBe(1);
    expect(named('receipt (3).txt')).toBeUndefined();
    expect(named('s002 and s003')).toBeUndefined();
  });
});

describe('a class list', () => {
  it('is read with a header in the words of many systems', () => {
    expect(readRoster('Vorname;Nachname;Matrikelnummer\nAda;Lovelace;007\n')).toEqual([
      { name: 'Ada Lovelace', ids: ['007'] },
    ]);
  });
  it('and without one, a student a line', () => {
    expect(readRoster('Ada Lovelace\nBob, s002\ns003\tCem Öz\tcem@uni.edu\n\n')).toEqual([
      { name: 'Ada Lovelace', ids: [] },
      { name: 'Bob', ids: ['s002'] },
      { name: 'Cem Öz', ids: ['s003', 'cem@uni.edu'] },
    ]);
  });
});
