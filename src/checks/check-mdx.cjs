// Type-checks the lessons: props of the lesson kit's tags, imports and expressions. `astro check`
// leaves MDX out, so this hands MDX to the language server that `astro check` itself runs. It reads
// internal files of @astrojs/language-server, whose version is therefore pinned.
const path = require('node:path');
const typescript = require('typescript');

const root = process.cwd();
const server = path.dirname(require.resolve('@astrojs/language-server/package.json'));
const kit = require(require.resolve('@volar/kit', { paths: [server] }));
const { addAstroTypes, getAstroLanguagePlugin } = require(path.join(server, 'dist/core/index.js'));
const { getSvelteLanguagePlugin } = require(path.join(server, 'dist/core/svelte.js'));
const { create: typescriptServices } = require(
  path.join(server, 'dist/plugins/typescript/index.js'),
);
const { getAstroInstall } = require(path.join(server, 'dist/utils.js'));

const error = 1;
const defaultOf = async (name) => (await import(name)).default;

async function languages() {
  const { createMdxLanguagePlugin } = await import('@mdx-js/language-service');
  const syntax = ['remark-frontmatter', 'remark-gfm', 'remark-math'];
  const plugins = await Promise.all(syntax.map(async (name) => [await defaultOf(name)]));
  const mdx = createMdxLanguagePlugin(plugins, undefined, true, 'astro');
  return [getAstroLanguagePlugin(), getSvelteLanguagePlugin(), mdx];
}

const checkerOf = (plugins) =>
  kit.createTypeScriptChecker(
    plugins,
    typescriptServices(typescript),
    path.join(root, 'tsconfig.json'),
    true,
    ({ project }) =>
      addAstroTypes(getAstroInstall([root]), typescript, project.typescript.languageServiceHost),
  );

/** The number of errors in `file`, printed. */
async function check(checker, file) {
  const found = await checker.check(file);
  if (found.length > 0) console.log(checker.printErrors(file, found));
  return found.filter(({ severity }) => severity === error).length;
}

async function main() {
  const checker = checkerOf(await languages());
  const files = checker.getRootFileNames().filter((file) => file.endsWith('.mdx'));
  let errors = 0;
  for (const file of files) errors += await check(checker, file);
  console.log(`${files.length} MDX files, ${errors} errors`);
  process.exitCode = errors === 0 ? 0 : 1;
}

main();
