// Puts functions.html, the page that help links lead to, and its style sheet beside the bundles.
const { execFile } = require('child_process');
const fs = require('fs');
const path = require('path');
const { promisify } = require('util');

const program = path.join(__dirname, 'printFunctionsPage.ts');
const style = path.join(__dirname, 'functions.css');

/** Fails the build where the page cannot be made. */
class FunctionsPagePlugin {
  apply(compiler) {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('FunctionsPagePlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: 'FunctionsPagePlugin', stage }, async () => {
        try {
          const words = ['--import', 'tsx', program];
          const { stdout } = await promisify(execFile)(process.execPath, words, { cwd: __dirname });
          compilation.emitAsset('functions.html', new sources.RawSource(stdout));
          compilation.emitAsset('functions.css', new sources.RawSource(fs.readFileSync(style, 'utf8')));
        } catch (error) {
          compilation.errors.push(new WebpackError(error.message));
        }
      });
    });
  }
}

module.exports = { FunctionsPagePlugin };
