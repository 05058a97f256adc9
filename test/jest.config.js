// Unit tests run in node; end-to-end tests drive a real browser, one file at a time.
const path = require('path');

const compilerOptions = {
  module: 'CommonJS',
  moduleResolution: 'Node10',
  target: 'ES2022',
  jsx: 'react-jsx',
  esModuleInterop: true,
  resolveJsonModule: true,
  isolatedModules: true,
  ignoreDeprecations: '5.0',
};

// A few packages below Univer come only as ES modules, which jest cannot require: they are compiled like our own files.
const ES_MODULES_ONLY = [
  'cjk-regex',
  'unicode-regex',
  'franc-min',
  'trigram-utils',
  'n-gram',
  'collapse-white-space',
  'kdbush',
  'lodash-es',
  'nanoid',
  'quickselect',
  'rbush',
  'regexp-util',
  'flat',
];

const shared = {
  rootDir: path.resolve(__dirname, '..'),
  testEnvironment: 'node',
  transform: {
    '\\.tsx?$': ['ts-jest', { tsconfig: compilerOptions, diagnostics: false }],
    [`/node_modules/(${ES_MODULES_ONLY.join('|')})/.*\\.js$`]: [
      'ts-jest',
      { tsconfig: { ...compilerOptions, allowJs: true }, diagnostics: false },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES_ONLY.join('|')})/)`],
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/dist/'],
};

module.exports = {
  reporters: ['default', path.resolve(__dirname, 'support/totalsReporter.js')],
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.ts?(x)'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'],
    },
    {
      ...shared,
      displayName: 'e2e',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
      setupFilesAfterEnv: ['<rootDir>/test/e2e/support/slowMachine.ts'],
      globalSetup: '<rootDir>/test/e2e/support/setUp.ts',
      globalTeardown: '<rootDir>/test/e2e/support/tearDown.ts',
    },
  ],
  testTimeout: 30000,
};
