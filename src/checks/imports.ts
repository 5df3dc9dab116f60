// What a source file imports, as paths from the top of the project. Reads .ts, .svelte, .astro and
// .mdx alike, which no ready-made tool does.
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

const statement = /(?:^|[\s;{(])(?:import|export)\s[^'"`;()]*?\bfrom\s*['"]([^'"]+)['"]/g;
const sideEffect = /(?:^|[\s;{>])import\s*['"']([^'"']+)['"']/g;
const dynamic = /\bimport\(\s*['"]([^'"]+)['"]/g;
const glob = /\bimport\.meta\.glob(?:<[^(]*>)?\(\s*['"]([^'"]+)['"]/g;

const aliases = new Map<string, string>(
  Object.entries(readAliases()).map(([alias, path]) => [
    alias.replace('/*', ''),
    path.replace(/^\.\/|\/\*$/g, ''),
  ]),
);

function readAliases(): Record<string, string> {
  const { imports }: { imports: Record<string, string> } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  );
  return imports;
}

/** Every module that `text` names, as written. */
export const namedModules = (text: string): string[] =>
  [statement, sideEffect, dynamic, glob].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, specifier = '']) => specifier),
  );

/** The project path that `specifier` means in `file`; a package keeps its name. */
export function resolved(file: string, specifier: string): string {
  const [path = ''] = specifier.split('?');
  const [first = '', ...rest] = path.split('/');
  if (first === '.' || first === '..') return posix.join(posix.dirname(file), path);
  const alias = aliases.get(first);
  return alias === undefined ? path.replace(/^\//, '') : posix.join(alias, ...rest);
}

/** Every source file of the project but the tests and what only they use. */
export const sourceFiles = (): string[] =>
  ['src', 'components', 'content'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => posix.join(folder, path))
      .filter(
        (path) =>
          /\.(?:ts|svelte|astro|mdx)$/.test(path) &&
          !/\.(?:test|spec|test-support|d)\.ts$/.test(path),
      ),
  );

/** What `file` imports, resolved. */
export const importsOf = (file: string): string[] =>
  namedModules(readFileSync(file, 'utf8')).map((specifier) => resolved(file, specifier));
