// Unit tests run in node; end-to-end tests drive a real browser, one file at a time.
const path = require('path');
const shared = {
  rootDir: path.resolve(__dirname, '..'),
  testEnvironment: 'node',
  transform: {
    '\\.tsx?$': [
      'ts-jest',
      { tsconfig: { module: 'CommonJS', moduleResolution: 'Node10', jsx: 'react-jsx', target: 'ES2022', esModuleInterop: true, resolveJsonModule: true, isolatedModules: true, ignoreDeprecations: '5.0' }, diagnostics: false },
    ],
  },
};
module.exports = {
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/test/**/*.test.ts?(x)'], testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'] },
    { ...shared, displayName: 'e2e', testMatch: ['<rootDir>/test/e2e/**/*.test.ts'], globalSetup: '<rootDir>/test/e2e/support/setUp.ts', globalTeardown: '<rootDir>/test/e2e/support/tearDown.ts' },
  ],
  testTimeout: 30000,
};
