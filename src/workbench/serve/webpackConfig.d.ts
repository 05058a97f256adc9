// webpack reads its configuration as plain JavaScript; this is what ours gives.
declare module '*/webpack.config.js' {
  import type { Configuration } from 'webpack';

  const configure: (
    env: Record<string, string | boolean>,
    argv: { mode: 'development' | 'production' },
  ) => Configuration[];
  export default configure;
}
