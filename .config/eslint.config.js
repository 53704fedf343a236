import { fileURLToPath } from 'node:url';
import litPlugin from 'eslint-plugin-lit';
import litA11yPlugin from 'eslint-plugin-lit-a11y';
import wcPlugin from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The only file that may write to the console, and only warnings: what a page's owner set wrong. */
const warningFile = 'src/element/warnings.ts';

/**
 * Which folder of `src` sees which others; each sees itself. `types` are folders of which it sees types only:
 * nothing of them runs there. A folder that isn't named sees all of `src` but its entries.
 * @type {Record<string, { runs: string[], types?: string[], packages?: RegExp }>}
 */
const sees = {
  core: { runs: [], packages: /^(?:lit|@lit|@lit-labs)(?:\/|$)/ },
  i18n: { runs: ['core', '../locales'] },
  campaign: { runs: ['i18n'], types: ['core'] },
  delivery: { runs: ['core'] },
  encryption: { runs: ['core'] },
  challenge: { runs: ['core'] },
  views: { runs: ['core', 'i18n'] },
};

/** What a folder that sees all but a few others doesn't see. */
const seesNot = { controllers: ['views', 'element'] };

/** House rules on syntax, everywhere. `no-restricted-syntax` is replaced, not merged, by later entries. */
const restrictedSyntax = [
  {
    selector: 'TSEnumDeclaration',
    message: 'Use a union of literals: an enum is code that TypeScript invents.',
  },
];

const entries = {
  regex: String.raw`^(?:\./|(?:\.\./)+)(?:define|cdn)(?:\.[jt]s)?$`,
  message: 'Nobody imports an entry that registers the element.',
};
const outside = {
  regex: String.raw`^(?:\.\./)+(?:demo|test)/|^defend-encryption-petition(?:/|$)`,
  message: '`src` imports neither demo, test nor itself by its public name.',
};
const detour = { regex: String.raw`[^./]/(?:.*/)?\.\./`, message: 'Write the path without a detour.' };

/**
 * Forbids imports in all their forms: static, of types, and `import()`, which `no-restricted-imports` does
 * not look at. A pattern with `allowTypeImports` lets types through.
 */
const restrictImports = (files, patterns, ignores = []) => ({
  files,
  ignores,
  rules: {
    '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
    'no-restricted-syntax': [
      'error',
      ...restrictedSyntax,
      ...patterns.flatMap(({ regex, message, allowTypeImports }) => {
        // A slash would end the selector's regular expression.
        const matches = `[value=/${regex.replaceAll('/', String.raw`\u002F`)}/]`;
        return [
          { selector: `ImportExpression > Literal${matches}`, message },
          ...(allowTypeImports ? [] : [{ selector: `TSImportType Literal${matches}`, message }]),
        ];
      }),
    ],
  },
});

/** A folder's rules, for its own files and for those one and two folders down. */
const folderRules = (folder, patternsAt) =>
  [1, 2, 3].map((depth) => {
    const up = String.raw`\.\./`.repeat(depth);
    return restrictImports(
      [`src/${folder}${'/*'.repeat(depth)}.ts`],
      [...patternsAt(up), entries, outside, detour],
    );
  });

const houseRules = [
  restrictImports(['src/**/*.ts'], [entries, outside, detour]),
  restrictImports(['src/cdn.ts'], [outside, detour]),
  ...Object.entries(sees).flatMap(([folder, { runs, types = [], packages }]) =>
    folderRules(folder, (up) => [
      {
        regex: `^${up}(?!(?:${[...runs, ...types, folder].join('|').replaceAll('.', String.raw`\.`)})/)`,
        message: `src/${folder} sees ${['only itself', ...runs, ...types.map((name) => `the types of ${name}`)].join(', ')}.`,
      },
      ...types.map((name) => ({
        regex: `^${up}${name}/`,
        allowTypeImports: true,
        message: `src/${folder} sees the types of ${name} only: import type.`,
      })),
      ...(packages ? [{ regex: packages.source, message: `src/${folder} knows nothing of Lit.` }] : []),
    ]),
  ),
  ...Object.entries(seesNot).flatMap(([folder, others]) =>
    folderRules(folder, (up) => [
      {
        regex: `^${up}(?:${others.join('|')})/`,
        message: `src/${folder} never imports ${others.join(' or ')}.`,
      },
    ]),
  ),
];

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'demo/dist/', 'locales/generated/', 'locales/mail/generated/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...restrictedSyntax],
      // `typeof import('./x.js')` is how a module that is loaded later gets its type.
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // `describe` and `test` of node:test return promises that the runner itself awaits.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            // Types of @open-wc/testing take Chai's `equal` for a promise, which only its snapshots return.
            { from: 'package', package: 'chai', name: 'Equal' },
            { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] },
          ],
        },
      ],
      // `() => fail()` is how this code writes a handler; what it returns is nothing either way.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // `_` names what is left out of an object or skipped in a list.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_$', varsIgnorePattern: '^_$' }],
      // A number in a text is what it looks like; all else still has to be made a string on purpose.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['src/views/**/*.ts', 'src/element/**/*.ts'],
    extends: [
      litPlugin.configs['flat/recommended'],
      wcPlugin.configs['flat/best-practice'],
      litA11yPlugin.configs.recommended,
    ],
  },
  {
    // The tag's name is a static value of `lit/static-html.js`: the plugin takes it for a binding.
    files: ['src/views/heading.ts'],
    rules: { 'lit/binding-positions': 'off', 'lit/no-invalid-html': 'off' },
  },
  { files: [warningFile], rules: { 'no-console': ['error', { allow: ['warn'] }] } },
  // Programs for a terminal: what they write there is what they are for.
  {
    files: [
      '.config/locales.ts',
      '.config/tables.ts',
      'demo/start.ts',
      'demo/endpoint/{command,main,bench*}.ts',
      'demo/unseal/{keys,command}.ts',
      '.config/release.ts',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      // Chai's assertions (`to.be.true`) are property reads.
      '@typescript-eslint/no-unused-expressions': 'off',
      // The DOM hands out events and copies as their base class: a test says which they are.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Tests spread letters that they wrote themselves, and events to see what those carry.
      '@typescript-eslint/no-misused-spread': 'off',
      // Tests listen to what the element writes; they don't write themselves.
      'no-console': 'off',
      'no-restricted-syntax': [
        'error',
        ...restrictedSyntax,
        { selector: "CallExpression[callee.object.name='console']", message: 'Leave no output behind.' },
      ],
    },
  },
  ...houseRules,
);
