import { expect, test } from 'vitest';
import { withSpokenNames } from './spoken-names.ts';

const half = '<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>';
const said = (words: string) => half.replace('<math>', `<math aria-label="${words}">`);

test('formulas in names are spoken, and no others', () => {
  const html = (formula: string) =>
    `<p>${half}</p><h2>Take <b>${formula}</b></h2><script>"<h2>"</script>${half}<br><label><input> ${formula}</label>`;
  expect(withSpokenNames(html(half))).toBe(html(said('one half')));
});

test('they are spoken in the language around them', () => {
  const html = (german: string, english: string) =>
    `<html lang="de"><body><a href="x">${german}</a><h3 lang="en">${english}</h3><th>${german}</th></body></html>`;
  expect(withSpokenNames(html(half, half))).toBe(html(said('ein halb'), said('one half')));
});

test('what is spoken already stays', () => {
  const html = `<button type="button">${said('a half')}</button>`;
  expect(withSpokenNames(html)).toBe(html);
});
