/**
 * Lint: what the compiler cannot see. Each ban says what to do instead. Layers between rooms are the business of
 * `.dependency-cruiser.mjs`; tests are held to the same rules but for the measures of length.
 */
import tseslint from 'typescript-eslint';
import noMarkupStrings from './.ci/no-markup-strings.mjs';

const tests = ['**/*.test.{ts,tsx}', '**/*.contract.{ts,tsx}'];

/** Bans by shape of the code. ESLint does not merge options of one rule, so each place names its whole list. */
const nowIsHandedIn = 'Take "now" as a parameter: what is read must not depend on when it is read.';
const readByConfig = 'Only server/src/config reads the environment: take the parsed setting as a parameter.';
const textNotMarkup = 'Use textContent, createElement or elements: names of places and people are text, never markup.';
const noAmbientTime = [
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: nowIsHandedIn },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: nowIsHandedIn },
  { selector: "CallExpression[callee.name='Date']", message: nowIsHandedIn },
  { selector: "MemberExpression[object.name='Temporal'][property.name='Now']", message: nowIsHandedIn },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'Take a seeded generator or an id as a parameter: the same input must give the same answer.' },
];
const noEnvironment = [
  { selector: "MemberExpression[object.name='process'][property.name='env']", message: readByConfig },
  { selector: "ImportDeclaration[source.value=/^(node:)?process$/] ImportSpecifier[imported.name='env']", message: readByConfig },
];
const noMarkup = [
  { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: textNotMarkup },
  { selector: "MemberExpression[property.name=/^(innerHTML|outerHTML)$/]", message: textNotMarkup },
  { selector: "CallExpression[callee.property.name='insertAdjacentHTML']", message: textNotMarkup },
];
const bans = (...lists) => ({ 'no-restricted-syntax': ['error', ...lists.flat()] });

/** Libraries with one home each, so that they can be replaced there. */
const homes = [
  { name: 'socket.io-client', home: 'client/src/live', instead: 'use the hooks of live' },
  { name: 'recharts', home: 'client/src/charts', instead: 'use or add a chart there' },
  { name: 'leaflet', home: 'client/src/map', instead: 'use or add a part of the map there' },
];
const libraries = (except) => ({
  'no-restricted-imports': [
    'error',
    {
      patterns: homes
        .filter(({ home }) => home !== except)
        .map(({ name, home, instead }) => ({ regex: `^${name}(/|$)`, message: `Only ${home} imports ${name}: ${instead}.` })),
    },
  ],
});

export default tseslint.config(
  { ignores: ['**/dist/', '**/node_modules/', 'coverage/', 'data/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.base],
    languageOptions: {
      parserOptions: {
        project: ['shared/tsconfig.test.json', 'server/tsconfig.test.json', 'client/tsconfig.test.json', 'e2e/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-base-to-string': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-for-in-array': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: 'only-allowed-literals' }],
      '@typescript-eslint/no-unsafe-argument': 'error',
      '@typescript-eslint/no-unsafe-assignment': 'error',
      '@typescript-eslint/no-unsafe-call': 'error',
      '@typescript-eslint/no-unsafe-member-access': 'error',
      '@typescript-eslint/no-unsafe-return': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/prefer-promise-reject-errors': 'error',
      '@typescript-eslint/require-array-sort-compare': ['error', { ignoreStringArrays: true }],
      '@typescript-eslint/restrict-plus-operands': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      complexity: ['error', 15],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      'max-lines-per-function': ['error', { max: 50 }],
      'max-params': ['error', 4],
      'no-console': 'error',
      'no-debugger': 'error',
      'no-else-return': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-param-reassign': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      ...bans(noEnvironment),
    },
  },
  {
    files: ['client/**/*.{ts,tsx}'],
    plugins: { pantau: { rules: { 'no-markup-strings': noMarkupStrings } } },
    rules: { ...bans(noEnvironment, noMarkup), ...libraries(), 'pantau/no-markup-strings': 'error' },
  },
  { files: ['shared/src/**/*.ts'], rules: bans(noAmbientTime, noEnvironment) },
  { files: ['server/**/*.ts'], rules: { '@typescript-eslint/consistent-type-imports': 'off' } },
  { files: ['server/src/{projection,situation,push}/**/*.ts'], ignores: tests, rules: bans(noAmbientTime, noEnvironment) },
  // main hands the environment to config.
  { files: ['server/src/config/**/*.ts', 'server/src/main.ts'], rules: { 'no-restricted-syntax': 'off' } },
  ...homes.map(({ home }) => ({ files: [`${home}/**/*.{ts,tsx}`], rules: libraries(home) })),
  {
    // Drivers of the system from outside: they hand on the environment and say what they measured.
    files: ['e2e/**/*.ts', 'shared/testing/**/*.ts', 'server/{bench,testing}/**/*.ts', 'server/**/*.test.ts'],
    rules: { 'no-restricted-syntax': 'off', 'no-console': 'off' },
  },
  {
    files: tests,
    rules: {
      'max-lines-per-function': 'off',
      // `expect(api.method)` and partial answers parsed from JSON are everyday in tests.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { ecmaVersion: 2024, sourceType: 'module' },
    rules: { 'max-lines': ['error', 300], 'max-params': ['error', 4], complexity: ['error', 15], eqeqeq: 'error', 'no-var': 'error', 'prefer-const': 'error', 'no-unused-vars': 'error' },
  },
);
