// What of the built site makes up the student's page, so that a package can hold all of it.

/** As `scorm/player.json` of the site says it. */
export interface Player {
  /** Where the site stands: every absolute address in its files begins so. */
  readonly base: string;
  readonly page: string;
  /** Scripts and fonts, as paths under the base. */
  readonly files: readonly string[];
  /** The texts of a lesson's questions, by its slug. */
  readonly texts: Readonly<Record<string, string>>;
}

/** The folder of scripts and fonts, in the site and in a package. */
export const assets = '_astro/';

/**
 * The files in the folder of assets that `text` names, those that they name, and so on.
 *
 * `all` has the text of each by its name; a font has none. Names carry a hash, so that whatever looks
 * like one is one.
 */
export function namedAssets(text: string, all: ReadonlyMap<string, string>): readonly string[] {
  const found = new Set<string>();
  const waiting = [text];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
    for (const [name] of next.matchAll(/[\w.@-]+\.(?:js|woff2)\b/gu)) {
      const content = all.get(name);
      if (content === undefined || found.has(name)) continue;
      found.add(name);
      waiting.push(content);
    }
  return [...found].toSorted();
}
