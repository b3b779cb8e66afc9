const { readFileSync } = require('node:fs');
const { join } = require('node:path');

/** The same compiler settings as the tests, except that the bundler needs ES modules to see what is used. */
const {
  module: _module,
  $schema: _schema,
  ...options
} = JSON.parse(readFileSync(join(__dirname, '..', '.swcrc'), 'utf8'));

module.exports = { ...options, module: { type: 'es6' }, swcrc: false };
