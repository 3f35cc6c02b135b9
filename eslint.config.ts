import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';
import { featureOrder } from './tools/lint/feature-order.ts';

const apiOrder = [
  'database',
  'core',
  'health',
  'centres',
  'users',
  'absences',
  'people',
  'topics',
  'records',
  'citations',
  'occupations',
  'studies',
  'institutions',
  'bridging',
  'sources',
  'funding',
  'answers',
  'enquiries',
  'team',
  'past-answers',
  'reviews',
  'imports',
  'statistics',
  'group-activities',
  'openapi',
  'demo',
];
const webOrder = [
  'core',
  'ui',
  'login',
  'absences',
  'account',
  'records',
  'bridging',
  'sources',
  'occupations',
  'studies',
  'institutions',
  'past-answers',
  'search-synonyms',
  'funding',
  'enquiries',
  'proposals',
  'reviews',
  'imports',
  'statistics',
  'group-activities',
  'invitation',
  'administration',
  'shell',
];

const contractsOnly = {
  group: ['@guichet/contracts/inputs'],
  message: 'Validators stay out of the browser: import the type from @guichet/contracts.',
};

export default defineConfig(
  { ignores: ['dist', '.data', '.nx', '.angular', 'tmp', 'coverage', 'node_modules', 'eslint.config.ts'] },
  {
    files: ['**/*.ts'],
    extends: [js.configs.recommended, typescript.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { '@nx': { rules: nx.rules as never }, guichet: { rules: { 'feature-order': featureOrder } } },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: true,
          depConstraints: [
            { sourceTag: 'app:web', onlyDependOnLibsWithTags: ['lib:contracts', 'lib:funding-rules'] },
            { sourceTag: 'app:api', onlyDependOnLibsWithTags: ['lib:contracts', 'lib:funding-rules'] },
            { sourceTag: 'app:web-e2e', onlyDependOnLibsWithTags: ['lib:contracts'] },
            { sourceTag: 'lib:contracts', onlyDependOnLibsWithTags: [] },
            { sourceTag: 'lib:funding-rules', onlyDependOnLibsWithTags: [] },
          ],
        },
      ],
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 40, skipComments: true, skipBlankLines: true }],
      'max-params': ['error', { max: 6 }],
      'no-console': 'error',
      'object-shorthand': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['apps/api/src/**/*.ts'],
    rules: {
      'guichet/feature-order': ['error', { root: 'apps/api/src', order: apiOrder }],
      // Classes that are injected or validated must stay values: their decorators need the types at run time.
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
    },
  },
  {
    // The table of contents: the one place that knows every feature.
    files: ['apps/api/src/*.ts', 'apps/api/src/database/entities.ts'],
    rules: { 'guichet/feature-order': 'off' },
  },
  { files: ['apps/api/src/main.ts', 'apps/web/src/main.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['apps/web/src/**/*.ts'],
    extends: [angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      'guichet/feature-order': ['error', { root: 'apps/web/src/app', order: webOrder }],
      'no-restricted-imports': ['error', { patterns: [contractsOnly] }],
      '@angular-eslint/prefer-inject': 'error',
      '@angular-eslint/prefer-on-push-component-change-detection': 'off',
    },
  },
  {
    files: ['apps/web/src/**/*.html'],
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
    rules: { 'max-lines': ['error', { max: 120 }] },
  },
  { files: ['**/migrations/*.ts'], rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' } },
  {
    files: ['**/*.spec.ts', '**/testing/**', 'apps/web-e2e/**'],
    rules: {
      'max-lines': ['error', { max: 500 }],
      'max-lines-per-function': 'off',
      'max-params': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);
