// The page that hosts the add-in outside Excel. It is a tool of ours, never part of what is installed in Excel.
const path = require('path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');

/**
 * @param options.root where the project is
 * @param options.out folder of the whole site; the page goes to workbench/ below it
 * @param options.production minified, for a page put on a server; otherwise quick to build
 */
module.exports = function workbenchConfig({ root, out, production }) {
  return {
    name: 'workbench',
    mode: production ? 'production' : 'development',
    context: root,
    target: 'web',
    entry: path.join(root, 'src/workbench/page/index.ts'),
    output: {
      path: path.join(out, 'workbench'),
      filename: '[name].js',
      chunkFilename: '[name].js',
      publicPath: 'auto',
      clean: true,
    },
    // The page's Content-Security-Policy allows no eval, so no eval source maps either.
    devtool: false,
    // Nothing would read a continuous integration machine's cache again, and writing it takes as long as a third of the build.
    cache: process.env.CI
      ? false
      : {
          type: 'filesystem',
          cacheDirectory: path.join(root, 'build/.cache/workbench'),
          buildDependencies: { config: [__filename] },
        },
    // Libraries as they are meant to run, many modules in one scope: quicker to start and to draw, even when not minified.
    optimization: { nodeEnv: 'production', concatenateModules: true, usedExports: true, sideEffects: true },
    resolve: { extensions: ['.ts', '.tsx', '.js', '.json'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'ts-loader',
          options: { transpileOnly: true, compilerOptions: { noEmit: false, jsx: 'react-jsx' } },
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
      ],
    },
    plugins: [
      new MiniCssExtractPlugin({ filename: '[name].css', ignoreOrder: true }),
      new HtmlWebpackPlugin({
        template: path.join(root, 'src/workbench/page/index.html'),
        scriptLoading: 'defer',
      }),
    ],
    performance: { hints: false },
    stats: 'errors-warnings',
  };
};
