// The words that a template says itself instead of asking a catalogue.

const blocks = /^---[^]*?^---|<(script|style)\b[^]*?<\/\1>|<!--[^]*?-->|\/\*[^]*?\*\//gm;
const attribute = /\b(?:aria-label|aria-description|title|alt|placeholder|label)="([^"{]*)"/g;
const element =
  /<\/?[a-z][^\s/>]*(?:"[^"]*"|'[^']*'|\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}|[^>"'{])*>/gi;

// Of a symbol, a unit or a name of one letter nobody needs a translation.
const isWords = (text: string): boolean => /\p{L}{3}/u.test(text);

const names = /^(?:Shrinkage|KaTeX|BibTeX|CC BY 4\.0|<!doctype html>)$/;

/** What stands between the tags and outside of braces, where it has words. */
const betweenTags = (markup: string): string[] =>
  markup
    .split(element)
    .flatMap((text) => outsideBraces(text))
    .map((text) => text.replace(/&\w+;/g, ' ').trim());

/** Tags inside braces are gone by now, so that what is left there is code: words between tags in it stay. */
function outsideBraces(text: string): string[] {
  const isCode = /[{}()=;`'"]|=>|\?|&&/.test(text);
  return isCode ? text.split(/\{[^{}]*\}/).filter((part) => !/[{}()=;`'"]/.test(part)) : [text];
}

/** Every literal text of an Astro or Svelte file that a reader would see or hear. */
export function literalTexts(file: string): readonly string[] {
  const markup = file.replace(blocks, '');
  const attributes = Array.from(markup.matchAll(attribute), ([, text = '']) => text.trim());
  return [...betweenTags(markup), ...attributes].filter(
    (text) => isWords(text) && !names.test(text),
  );
}
