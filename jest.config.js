/** NestJS 12 and these few packages are ESM only; jest on Node 20 needs them compiled to CommonJS. */
const esmOnly = '@nestjs|nestjs-pino|file-type|strtok3|token-types|uint8array-extras|@tokenizer|@borewit|uuid';

/** @type {import('jest').Config} */
const shared = {
  testEnvironment: 'node',
  transform: { '^.+\\.[mc]?[jt]s$': ['@swc/jest', {}] },
  transformIgnorePatterns: [`node_modules/(?!(${esmOnly})/)`],
  moduleNameMapper: { '^@bestuiver/(.+)$': '<rootDir>/libs/$1/src' },
  setupFiles: ['<rootDir>/test/support/same-seed.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/apps/web/dist'],
};

/** @type {import('jest').Config} */
module.exports = {
  // Ends what hangs, also on a machine that has much else to do; what is slow is measured elsewhere.
  testTimeout: 240_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/{apps,libs}/**/*.spec.ts'],
    },
    {
      ...shared,
      displayName: 'e2e',
      testMatch: ['<rootDir>/test/**/*.e2e-spec.ts'],
      globalSetup: '<rootDir>/test/support/global-setup.ts',
      globalTeardown: '<rootDir>/test/support/global-teardown.ts',
    },
    {
      // Servers fall on purpose and everything waits for them: `npm run test:faults`, on a machine left alone.
      ...shared,
      displayName: 'faults',
      testMatch: ['<rootDir>/test/**/*.faults-spec.ts'],
      globalSetup: '<rootDir>/test/support/global-setup.ts',
      globalTeardown: '<rootDir>/test/support/global-teardown.ts',
    },
    {
      ...shared,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/**/*.browser-spec.ts'],
      globalSetup: '<rootDir>/test/support/global-setup.ts',
      globalTeardown: '<rootDir>/test/support/global-teardown.ts',
    },
  ],
};
