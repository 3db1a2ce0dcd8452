import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What would make two builds of one commit differ. */
const reproducible = [
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Two builds of one commit are byte-identical; derive the value from the content.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Two builds of one commit are byte-identical; take the day from the content.',
  },
  {
    selector: "CallExpression[callee.property.name='localeCompare'][arguments.length<2]",
    message: 'Name the locale: the order would be that of the machine.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^toLocale/][arguments.length=0]',
    message: 'Name the locale: the text would be that of the machine.',
  },
];

export default defineConfig(
  globalIgnores(['dist/', '.dist.*/', '.astro/', '.cache/', 'test-results/', 'content/', 'tests/fixtures/']),
  js.configs.recommended,
  tseslint.configs.recommended,
  astro.configs.recommended,
  {
    // What only the types can show; the rest of what they know, `astro check` says.
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/only-throw-error': ['error', { allowThrowingUnknown: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,astro,mjs}'],
    // The command line may say what time it is, and the browser lives in the present.
    ignores: ['src/cli/**', 'src/components/kb-*.ts', 'src/search/client/**'],
    rules: { 'no-restricted-syntax': ['error', ...reproducible], 'no-console': 'error' },
  },
  {
    rules: {
      // TypeScript knows the names that exist in a browser, in Node and in Astro.
      'no-undef': 'off',
      // The gate looks for control characters, so its expressions name them.
      'no-control-regex': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
    },
  },
  {
    // `describe`, `it` and `test` of node:test return promises that the runner itself waits for.
    files: ['tests/**/*.ts'],
    rules: { '@typescript-eslint/no-floating-promises': 'off' },
  },
);
