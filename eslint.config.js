import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { LAYERS } from './scripts/checks/layers.js';
import svelteConfig from './svelte.config.js';

export default defineConfig(
  {
    ignores: [
      '.cache/',
      '.svelte-kit/',
      'build/',
      'static/',
      'test-results/',
      'playwright-report/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ts.configs.recommendedTypeChecked,
  svelte.configs.recommended,
  {
    languageOptions: {
      parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'max-lines': ['error', { max: 320 }],
      // TypeScript knows better which names exist.
      'no-undef': 'off',
    },
  },
  { files: ['**/*.{svelte,svelte.ts}'], languageOptions: { globals: globals.browser } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    rules: {
      // The string that is not escaped would be a hole for whatever a source's title holds.
      'svelte/no-at-html-tags': 'error',
      // A style attribute is refused by the Content-Security-Policy.
      'svelte/no-inline-styles': ['error', { allowTransitions: false }],
      // Links are relative by design: the site lies in any folder.
      'svelte/no-navigation-without-resolve': ['error', { ignoreLinks: true }],
    },
  },
  {
    // The parser guesses the types of a template's expressions and does not read casts in comments.
    // The type checker knows both.
    files: ['**/*.{svelte,js,mjs}'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['**/*.test.ts'],
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  {
    files: ['scripts/**', '*.config.js', '*.config.ts'],
    languageOptions: { globals: globals.node },
  },
  layerRules(),
);

/**
 * The layer table as policies: whatever a layer does not name is refused, packages included.
 * @returns {import('eslint').Linter.Config}
 */
function layerRules() {
  return {
    files: ['src/**/*.{ts,js,svelte}'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { typescript: { alwaysTryTypes: true } },
      'boundaries/files': LAYERS.map(({ name, files }) => ({ category: name, pattern: files })),
      'boundaries/files-single-match': true,
    },
    rules: {
      'boundaries/no-unknown-files': 'error',
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          message: '{{from.file.path}} may not import {{dependency.source}}.',
          checkAllOrigins: true,
          checkUnknownLocals: true,
          policies: LAYERS.flatMap(({ name, imports, loads = [], packages }) =>
            [
              { to: { file: { categories: [name, ...imports] } } },
              ...loads.map((name) => ({
                to: { file: { categories: name } },
                dependency: { nodeKind: 'dynamic-import' },
              })),
              ...packages.map((source) => ({ dependency: { source } })),
            ].map((allow) => ({ from: { file: { categories: name } }, allow })),
          ),
        },
      ],
    },
  };
}
