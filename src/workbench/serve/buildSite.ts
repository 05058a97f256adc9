import webpack from 'webpack';
import path from 'node:path';
import { StartProblem } from './startOptions';

const ROOT = path.resolve(__dirname, '../../..');

/** Where the development site is built: the add-in, with the workbench page under workbench/. */
export const SITE = path.join(ROOT, 'build/site');

/**
 * Builds the add-in and the workbench page for development.
 * @param url the address the site will be served at, for manifest.xml
 * @throws StartProblem with the compiler's first errors
 */
export function buildSite(url: string): Promise<void> {
  return compile({ workbench: true, officejs: 'self', out: SITE, url }, 'development');
}

/**
 * Runs webpack with our configuration.
 * @param env as after `--env` on its command line: see webpack.config.js
 * @throws StartProblem with the compiler's first errors
 */
export async function compile(
  env: Record<string, string | boolean>,
  mode: 'development' | 'production',
): Promise<void> {
  const configure = (await import('../../../webpack.config.js')).default;
  const compiler = webpack(configure(env, { mode }));
  const stats = await new Promise<webpack.MultiStats | undefined>((resolve, reject) =>
    compiler.run((error, result) => (error ? reject(error) : resolve(result))),
  );
  await new Promise<void>((resolve) => compiler.close(() => resolve()));
  if (stats?.hasErrors()) {
    const errors = stats.toJson({ all: false, errors: true }).errors ?? [];
    const shown = errors.slice(0, 3).map((error) => `${error.moduleName ?? ''} ${error.message}`);
    throw new StartProblem(
      `The build failed.\n${shown.join('\n')}\nMend what it names, or run npm ci and try again.`,
    );
  }
}
