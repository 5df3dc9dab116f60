// KaTeX's sheet knows every command there is. Pages carry what is for the formulas that the site has.

const rule = /[^{}]+\{[^{}]*\}/g;
const className = /\.([\w-]+)/g;

/** The classes of elements in `text`, a page or texts with escaped quotes. */
export const classesOf = (text: string): string[] =>
  Array.from(text.matchAll(/\bclass=\\?"([^"\\]*)/g), ([, names = '']) =>
    names.split(/\s+/),
  ).flat();

/** `css` without selectors of KaTeX that no element with one of `classes` meets, and without empty rules. */
export const usedRules = (css: string, classes: ReadonlySet<string>): string =>
  css.replace(rule, (all: string) => {
    const [selectors = ''] = all.split('{');
    if (!selectors.includes('.katex') || selectors.includes('(')) return all;
    const met = selectors
      .split(',')
      .filter((one) =>
        Array.from(one.matchAll(className)).every(([, name = '']) => classes.has(name)),
      );
    return met.length === 0 ? '' : met.join(',') + all.slice(selectors.length);
  });
