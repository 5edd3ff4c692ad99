import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

// Core gets the time and every setting as values: a figure must come out the same next year.
const clockAndEnvironment = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Core has no clock: take the instant as a value.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'Core has no clock: take the instant as a value.',
  },
  {
    selector: "CallExpression[callee.name='dayjs'][arguments.length=0]",
    message: 'Core has no clock: take the instant as a value.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Core has no chance: take it as a value.',
  },
];
const outsideWorld = [
  'process',
  'wx',
  'window',
  'document',
  'fetch',
  'setTimeout',
  'setInterval',
  'console',
  'require',
  'globalThis',
];

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', 'data/', 'coverage/'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['tests/**'],
    rules: {
      'max-lines-per-function': 'off',
      'max-lines': ['error', { max: 400 }],
      'no-restricted-imports': [
        'error',
        {
          paths: [{ name: 'fast-check', message: 'Take it from tests/support/random: one seed.' }],
        },
      ],
    },
  },
  { files: ['tests/support/random.ts'], rules: { 'no-restricted-imports': 'off' } },
  {
    files: ['src/pages/**', 'src/components/**'],
    rules: { 'max-lines-per-function': ['error', 120] },
  },
  {
    files: ['src/core/**'],
    rules: {
      'no-restricted-syntax': ['error', ...clockAndEnvironment],
      'no-restricted-globals': ['error', ...outsideWorld],
    },
  },
);
