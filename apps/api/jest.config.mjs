import { readFileSync } from 'node:fs';

// Tests compile exactly like the build.
const swc = JSON.parse(readFileSync(new URL('../../tools/swc.json', import.meta.url), 'utf8'));

export default {
  displayName: 'api',
  rootDir: import.meta.dirname,
  roots: ['<rootDir>/src', '<rootDir>/testing'],
  testEnvironment: 'node',
  testMatch: ['**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/testing/faults/'],
  transform: { '\\.ts$': ['@swc/jest', swc] },
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: {
    '^@guichet/contracts$': '<rootDir>/../../libs/contracts/src/index.ts',
    '^@guichet/funding-rules$': '<rootDir>/../../libs/funding-rules/src/index.ts',
    '^@guichet/contracts/inputs$': '<rootDir>/../../libs/contracts/src/inputs.ts',
  },
  setupFiles: ['reflect-metadata'],
  globalSetup: '<rootDir>/testing/setup/global-setup.mjs',
  globalTeardown: '<rootDir>/testing/setup/global-teardown.mjs',
  maxWorkers: 2,
  testTimeout: 20_000,
};
