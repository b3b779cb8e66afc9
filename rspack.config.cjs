const { existsSync } = require('node:fs');
const { join } = require('node:path');

const ENTRIES = {
  'api/main': 'apps/api/src/main.ts',
  'worker/main': 'apps/worker/src/main.ts',
  'standalone/main': 'apps/standalone/src/main.ts',
  'standalone/migrate': 'apps/standalone/src/migrate.ts',
  'standalone/follow-parent': 'apps/standalone/src/follow-parent.ts',
};

/** Packages stay in node_modules; our own libraries go into the bundles. */
function outsideOurCode({ request }, done) {
  const ours = request.startsWith('.') || request.startsWith('/') || request.startsWith('@bestuiver/');
  return ours || /^[A-Za-z]:\\/.test(request) ? done() : done(null, `commonjs ${request}`);
}

/** @type {import('@rspack/core').Configuration} */
module.exports = {
  context: __dirname,
  mode: 'production',
  target: 'node20.19',
  devtool: 'source-map',
  entry: Object.fromEntries(
    Object.entries(ENTRIES)
      .filter(([, file]) => existsSync(join(__dirname, file)))
      .map(([name, file]) => [name, `./${file}`]),
  ),
  output: {
    path: join(__dirname, 'dist', 'apps'),
    filename: '[name].js',
    library: { type: 'commonjs2' },
  },
  // The names of classes are names of tables and of Nest's providers: joining modules in one scope would rename some.
  optimization: { minimize: false, concatenateModules: false },
  externals: [outsideOurCode],
  node: { __dirname: false, __filename: false },
  resolve: { extensions: ['.ts', '.js', '.json'], tsConfig: join(__dirname, 'tsconfig.json') },
  module: {
    rules: [{ test: /\.ts$/, loader: 'builtin:swc-loader', options: require('./scripts/swc-options.cjs') }],
  },
  stats: 'errors-warnings',
};
