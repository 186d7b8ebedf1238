import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * Who may import whom: one row a room, with the rooms and packages its files may import.
 * Everything not named here is an error, so a new door is opened on purpose or not at all.
 */
const rooms = {
  'src/exercises': { rooms: [], packages: [] },
  'src/circuit': { rooms: ['src/exercises'], packages: [] },
  'src/contract': { rooms: ['src/circuit', 'src/exercises'], packages: ['zod'] },
  'src/text': { rooms: [], packages: ['i18next'] },
  'src/figure': { rooms: ['src/exercises'], packages: ['three'] },
  'src/stills': { rooms: ['src/exercises'], packages: ['react'] },
  'src/audio': { rooms: ['src/circuit'], packages: ['howler'] },
  'src/bridge': { rooms: ['src/contract'], packages: [] },
  'src/session': { rooms: ['src/circuit'], packages: [] },
  'src/library': { rooms: ['src/circuit', 'src/contract'], packages: [] },
  'src/phrasing': {
    rooms: ['src/circuit', 'src/exercises', 'src/text'],
    packages: ['i18next', 'react-i18next'],
  },
  'src/ui': { rooms: [], packages: ['react', 'react-aria-components', 'lucide-react'] },
  'src/wall': { rooms: ['src/**'], packages: ['*'] },
  'src/desk': { rooms: ['src/**'], packages: ['*'] },
  'electron/preload': { rooms: ['src/contract'], packages: ['electron'] },
  'electron/main': { rooms: ['src/contract', 'src/circuit', 'src/exercises'], packages: ['*'] },
};

const roomNames = Object.keys(rooms);

/** Files of a room may not import the files of any room that its row does not name. */
const roomZones = roomNames
  .filter((room) => !rooms[room].rooms.includes('src/**'))
  .map((room) => ({
    target: `./${room}`,
    from: ['./src', './electron', './scripts', './tests'],
    except: [room, ...rooms[room].rooms].map((open) => `../${open}`),
  }))
  .flatMap(({ target, except }) =>
    roomNames
      .filter((other) => other !== target.slice(2) && !except.includes(`../${other}`))
      .map((other) => ({
        target,
        from: `./${other}`,
        message: `${target.slice(2)} may not import ${other}.`,
      })),
  );

/** Nobody outside a process's own folder reaches into it. */
const processZones = [
  { target: './src', from: './electron', message: 'The renderer never imports electron/.' },
  { target: './src/wall', from: './src/desk', message: 'The two windows do not know each other.' },
  { target: './src/desk', from: './src/wall', message: 'The two windows do not know each other.' },
  {
    target: ['./src', './electron'],
    from: ['./tests', './scripts'],
    message: 'Product code stands alone.',
  },
];

/** Bare imports (packages and Node's own modules) that a room's row does not name. */
const packageRules = roomNames
  .filter((room) => !rooms[room].packages.includes('*'))
  .map((room) => ({
    files: [`${room}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(?!\\.)(?!(${rooms[room].packages.join('|') || '$^'})(/|$))`,
              message: `${room} may import only: ${rooms[room].packages.join(', ') || 'no package'}.`,
            },
          ],
        },
      ],
    },
  }));

export default tseslint.config(
  { ignores: ['out', 'dist', 'node_modules', 'docs'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [
      ...tseslint.configs.strictTypeChecked,
      ...tseslint.configs.stylisticTypeChecked,
      importX.flatConfigs.typescript,
    ],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: 'tsconfig.json' })],
    },
    plugins: { 'import-x': importX },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unsafe-type-assertion': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: false, requireDefaultForNonUnion: true },
      ],
      'import-x/no-cycle': 'error',
      'import-x/no-duplicates': 'error',
      'import-x/order': ['error', { alphabetize: { order: 'asc' } }],
      'import-x/no-restricted-paths': ['error', { zones: [...roomZones, ...processZones] }],
    },
  },
  {
    files: ['**/*.{js,mjs,ts,tsx}'],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      curly: 'error',
      'no-param-reassign': 'error',
      'max-depth': ['error', 3],
      'max-lines': ['error', { max: 250, skipBlankLines: true }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'electron/**/*.ts'],
    rules: {
      complexity: ['error', 10],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 3],
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
      ],
    },
  },
  {
    files: ['src/**/*.tsx'],
    extends: [reactHooks.configs.flat['recommended-latest'], jsxA11y.flatConfigs.strict],
    rules: {
      // In a dialog the focus has to be somewhere, and a clicker presses what has it.
      'jsx-a11y/no-autofocus': ['error', { ignoreNonDOM: true }],
    },
  },
  {
    files: ['src/circuit/**/*.ts', 'src/exercises/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', { name: 'Date', message: 'Time is passed in.' }],
      'no-restricted-properties': [
        'error',
        {
          object: 'Math',
          property: 'random',
          message: 'The pure rooms give the same answer twice.',
        },
      ],
    },
  },
  ...packageRules,
  {
    files: ['electron/main/**/*.ts'],
    ignores: ['electron/main/ipc/doorway.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'electron',
              message: 'Import electron/main, so that the line says its process.',
            },
            {
              name: 'electron/main',
              importNames: ['ipcMain'],
              message:
                'Handlers are registered through ipc/doorway.ts, which checks sender and shape.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['scripts/**/*.mjs', 'eslint.config.js'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        performance: 'readonly',
        AbortSignal: 'readonly',
        fetch: 'readonly',
      },
    },
  },
);
