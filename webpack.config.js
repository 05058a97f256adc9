// Two bundles: the add-in (a complete static site) and, with --env workbench, the page that hosts it outside Excel.
const path = require('path');
const addIn = require('./src/taskpane/build/addInConfig');
const workbench = require('./src/workbench/build/workbenchConfig');

/**
 * Builds dist/ by default.
 * --env url=https://host/path/  where the site will live (default https://localhost:3000/)
 * --env officejs=self           serve office.js from our own origin (closed networks, tests, the workbench)
 * --env workbench               build the workbench page as well, under workbench/
 * --env out=folder              where to write (default dist)
 */
module.exports = (env = {}, argv = {}) => {
  const options = {
    root: __dirname,
    out: path.resolve(__dirname, env.out || 'dist'),
    url: env.url || 'https://localhost:3000/',
    selfHostedOfficeJs: env.officejs === 'self',
    production: argv.mode !== 'development',
  };
  return env.workbench ? [addIn(options), workbench(options)] : [addIn(options)];
};
