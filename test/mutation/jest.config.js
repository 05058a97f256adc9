// The tests of src/domain alone, for mutation testing.
const [unit] = require('../jest.config.js').projects;

module.exports = { ...unit, testMatch: ['<rootDir>/test/domain/**/*.test.ts'] };
