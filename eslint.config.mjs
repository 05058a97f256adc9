import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

// Only the rules about Office.js itself: its shared base would switch TypeScript's own checks off again.
const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, 'error']),
);
const OFFICE = ['Office', 'Excel', 'OfficeExtension', 'OfficeRuntime', 'CustomFunctions'];

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', 'build/', 'coverage/'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
    },
  },
  {
    // The add-in itself: Microsoft's rules for Office.js, the hooks rules, and Office.js in one folder only.
    files: ['src/{domain,functions,tables,excel,taskpane,commands}/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins, 'react-hooks': reactHooks },
    rules: {
      ...officeRules,
      ...reactHooks.configs.recommended.rules,
      'no-restricted-globals': ['error', ...OFFICE],
      'no-eval': 'error',
      'no-alert': 'error',
    },
  },
  {
    // The one folder that touches Office.js, and the entry points that must.
    files: [
      'src/excel/**/*.{ts,tsx}',
      'src/commands/**/*.ts',
      'src/taskpane/index.ts',
      'src/functions/{register,errors}.ts',
    ],
    rules: { 'no-restricted-globals': 'off' },
  },
  { files: ['**/*.js', '**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
