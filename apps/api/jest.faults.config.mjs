// Kills and restarts: run after the others, one at a time.
import base from './jest.config.mjs';

export default {
  ...base,
  displayName: 'api faults',
  testMatch: ['**/testing/faults/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: '<rootDir>/testing/setup/faults-setup.mjs',
  globalTeardown: undefined,
  maxWorkers: 1,
  testTimeout: 90_000,
};
