// Makes functions.json, from which Excel learns the functions, out of their docstrings.
const fs = require('fs');
const path = require('path');
const { parseTree } = require('custom-functions-metadata');

const functionsFolder = path.resolve(__dirname, '..');
const optionsFile = path.join(functionsFolder, 'options.ts');

/** The files that hold a custom function, one each: src/functions/<category>/<name>.ts. */
function functionFiles() {
  return fs
    .readdirSync(functionsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      fs.readdirSync(path.join(functionsFolder, name)).map((file) => path.join(functionsFolder, name, file)),
    )
    .filter((file) => file.endsWith('.ts') && fs.readFileSync(file, 'utf8').includes('@customfunction'))
    .sort();
}

/** Where the site lives unless the build is told otherwise: see manifest.xml. */
const developmentSite = 'https://localhost:3000/';

/**
 * @param {import('custom-functions-metadata').IFunction} definition
 * @param {string} site
 */
function completed(definition, site) {
  const helpUrl = `${site}functions.html#${definition.id.toLowerCase()}`;
  const parameters = definition.parameters.map((each) => ({ ...each, name: each.name.replace(/_$/, '') }));
  return { ...definition, helpUrl, parameters };
}

/**
 * The text of functions.json, by Microsoft's own tool. The tool knows only the words (enums) of the file it reads, so
 * the shared ones are read along with each file; what it cannot express is added here:
 * allowErrorForDataTypeAny, so that an error in one cell of a range spoils only its own result, words shown in
 * autocomplete as they are typed, argument names that TypeScript keeps for itself, written `new_` in the code, and the
 * address of the help, which is on the site itself.
 * @param {string} site the address of the site, ending in /
 * @returns {Promise<string>} rejects with every mistake the tool found.
 */
async function generateFunctionsJson(site = developmentSite) {
  const sharedWords = fs.readFileSync(optionsFile, 'utf8');
  const functions = [];
  const enums = new Map();
  const mistakes = [];
  for (const file of functionFiles()) {
    const found = parseTree(`${fs.readFileSync(file, 'utf8')}\n${sharedWords}`, file);
    functions.push(...found.functions.map((definition) => completed(definition, site)));
    found.enums.forEach((words) => enums.set(words.id, words));
    mistakes.push(
      ...found.extras.flatMap(({ errors }) => errors.map((error) => `${path.basename(file)}: ${error}`)),
    );
  }
  if (mistakes.length > 0) throw new Error(`functions.json cannot be made:\n${mistakes.join('\n')}`);
  const metadata = {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions,
    enums: [...enums.values()].map((words) => ({
      ...words,
      values: words.values.map((value) => ({ ...value, name: value.stringValue })),
    })),
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}

/** Puts functions.json beside the bundles and fails the build on a mistake in a docstring. */
class FunctionsJsonPlugin {
  /** @param {string} [site] the address of the site, ending in / */
  constructor(site) {
    this.site = site;
  }

  apply(compiler) {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('FunctionsJsonPlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: 'FunctionsJsonPlugin', stage }, async () => {
        [optionsFile, ...functionFiles()].forEach((file) => compilation.fileDependencies.add(file));
        try {
          compilation.emitAsset('functions.json', new sources.RawSource(await generateFunctionsJson(this.site)));
        } catch (error) {
          compilation.errors.push(new WebpackError(error.message));
        }
      });
    });
  }
}

module.exports = { generateFunctionsJson, FunctionsJsonPlugin };
