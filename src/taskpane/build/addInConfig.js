// The add-in as a complete static site: taskpane.html, functions.js, functions.json, the help page functions.html, manifest.xml, icons.
const path = require('path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { FunctionsJsonPlugin } = require('../../functions/build/functionsJson');
const { FunctionsPagePlugin } = require('../../functions/build/functionsPagePlugin');
const contentSecurityPolicy = require('./contentSecurityPolicy');

/** Where manifest.xml says the site lives; replaced by the address given to the build. */
const MANIFEST_URL = 'https://localhost:3000/';

/** What a page of the add-in, in Excel on the web, on Windows or on a Mac, may ask for of Microsoft's files. */
const OFFICE_JS_FILES = [
  'office.js',
  'excel-web-16.00.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'o15apptofilemappingtable.js',
  'en-us/*.js',
  'en-gb/*.js',
];

const officeJsFolder = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));

/**
 * @param {{root: string, out: string, url: string, selfHostedOfficeJs: boolean, production: boolean}} options
 * @returns {import('webpack').Configuration}
 */
module.exports = function addInConfig({ root, out, url, selfHostedOfficeJs, production }) {
  const officeJs = selfHostedOfficeJs
    ? 'officejs/office.js'
    : 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
  const baseUrl = url.endsWith('/') ? url : `${url}/`;
  const copied = [
    { from: path.join(root, 'assets/*.png'), to: 'assets/[name][ext]' },
    {
      from: path.join(root, 'manifest.xml'),
      to: 'manifest.xml',
      transform: (text) => text.toString().split(MANIFEST_URL).join(baseUrl),
    },
  ];
  if (selfHostedOfficeJs) {
    // `info.minimized` keeps webpack's hands off: these must stay Microsoft's files, byte for byte.
    for (const file of OFFICE_JS_FILES)
      copied.push({ from: file, context: officeJsFolder, to: 'officejs/[path][name][ext]', info: { minimized: true } });
  }
  return {
    name: 'add-in',
    context: root,
    mode: production ? 'production' : 'development',
    devtool: production ? false : 'source-map',
    entry: { functions: './src/functions/register.ts', taskpane: './src/taskpane/index.ts' },
    output: { path: out, filename: '[name].js', chunkFilename: '[name].js', clean: { keep: /^workbench\// } },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, loader: 'ts-loader', options: { transpileOnly: true } },
      ],
    },
    plugins: [
      new FunctionsJsonPlugin(baseUrl),
      new FunctionsPagePlugin(),
      new CopyPlugin({ patterns: copied }),
      new HtmlPlugin({
        template: 'src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        // Functions first: a cell must not wait for the pane.
        chunks: ['functions', 'taskpane'],
        chunksSortMode: 'manual',
        scriptLoading: 'defer',
        officeJs,
        contentSecurityPolicy: contentSecurityPolicy({ selfHostedOfficeJs }),
      }),
    ],
    // The libraries that the pane cannot be shown without in one file with a plain name, which changes less often than our
    // own code; those of views that come later go with them.
    optimization: {
      splitChunks: {
        chunks: 'async',
        cacheGroups: {
          paneLibraries: { test: /node_modules/, name: 'paneLibraries', chunks: ({ name }) => name === 'pane', enforce: true },
        },
      },
    },
    performance: { hints: false },
    // Nothing would read a continuous integration machine's cache again.
    cache: process.env.CI
      ? false
      : {
          type: 'filesystem',
          cacheDirectory: path.join(root, 'build/.cache'),
          name: `add-in-${production}-${selfHostedOfficeJs}`,
        },
  };
};

