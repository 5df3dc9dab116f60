// The parts of an MDX page that name things, each with its place.

const blank = (text: string): string => text.replace(/[^\n]/gu, ' ');

// What is shown as it is, or said to authors alone.
const silent: readonly RegExp[] = [/^(```|~~~)[^]*?^\1/gmu, /`[^`\n]*`/gu, /\{\/\*[^]*?\*\/\}/gu];
const formula = /\$\$([^]*?)\$\$|(?<!\\)\$([^$\n]+(?:\n[^$\n]+)*)\$/gu;

export interface Tag {
  readonly name: string;
  readonly attributes: string;
  readonly index: number;
}

export interface Formula {
  readonly tex: string;
  readonly display: boolean;
  readonly index: number;
}

/** The page with its code and comments blanked; places stay. */
export const readable = (mdx: string): string =>
  silent.reduce((text, pattern) => text.replace(pattern, blank), mdx);

/** The opening tags of components. */
export const tagsIn = (mdx: string): readonly Tag[] =>
  Array.from(
    readable(mdx)
      .replace(formula, blank)
      .matchAll(/<([A-Z]\w*)((?:"[^"]*"|'[^']*'|\{(?:[^{}]|\{[^{}]*\})*\}|[^>"'{}])*)>/gu),
    ({ 1: name = '', 2: attributes = '', index }) => ({ name, attributes, index }),
  );

/** The formulas, without their dollars. */
export const formulasIn = (mdx: string): readonly Formula[] =>
  Array.from(readable(mdx).matchAll(formula), ({ 1: display, 2: inline, index }) => ({
    tex: display ?? inline ?? '',
    display: display !== undefined,
    index,
  }));

/** The links to pages of the site, without their anchors. */
export const linksIn = (
  mdx: string,
): readonly { readonly path: string; readonly index: number }[] =>
  Array.from(readable(mdx).matchAll(/\]\((\/[^)\s#?]*)/gu), ({ 1: path = '', index }) => ({
    path,
    index,
  }));

/** The text of an attribute: `id="ridge"`; undefined where there is none or it is computed. */
export const attribute = (attributes: string, name: string): string | undefined =>
  new RegExp(`(?:^|\\s)${name}=(?:"([^"]*)"|\\{(\\d+)\\})`, 'u')
    .exec(attributes)
    ?.slice(1)
    .find((value) => value !== undefined);

/** The names that the page's imports give, and those of functions inside it. */
export const boundIn = (mdx: string): ReadonlySet<string> =>
  new Set(
    [
      ...mdx.matchAll(/^import\s+([^;]*?)\s+from\s/gmu),
      ...mdx.matchAll(/\(([^()]*)\)\s*=>/gu),
      ...mdx.matchAll(/(?<![\w$])([A-Za-z_$][\w$]*)\s*=>/gu),
    ].flatMap(
      ([, names = '']) =>
        names.replace(/\btype\b|\w+\s+as\s+/gu, '').match(/[A-Za-z_$][\w$]*/gu) ?? [],
    ),
  );
