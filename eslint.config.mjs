import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

// Runs in a test, on a page and in a worker alike, and gives the same answer every time.
const headless = [
  'src/{numerics,jobs,convert,widget-state,quiz,expressions,progress,exporters,assignments,gradebook,search}/**/*.ts',
  'components/widgets/*/*.ts',
  'components/items/**/*.ts',
  'content/**/*.ts',
];

const handedOver = 'This code gives the same answer every time: take the time as an argument.';
const clock = [
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: handedOver },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: handedOver },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'This code gives the same answer every time: draw from the seeded generator.',
  },
];

export default ts.config(
  { ignores: ['dist/', '.astro/', 'node_modules/', 'reports/', 'test-results/'] },
  js.configs.recommended,
  ts.configs.strict,
  astro.configs.recommended,
  svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'max-lines': ['error', 180],
      'max-lines-per-function': ['error', 50],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['{src,components,content}/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
  },
  // The compilers know every name; ESLint does not see types and the runes.
  { files: ['**/*.{ts,svelte,astro}'], rules: { 'no-undef': 'off' } },
  {
    files: headless,
    ignores: ['**/*.test.ts', '**/*.browser.ts'],
    rules: { 'no-restricted-syntax': ['error', ...clock] },
  },
  // A test file is a list of facts, and a command talks to who runs it.
  { files: ['**/*.{test,spec}.ts'], rules: { 'max-lines-per-function': 'off' } },
  { files: ['.ci/**', 'src/checks/**'], rules: { 'no-console': 'off' } },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
