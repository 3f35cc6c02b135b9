import { readFileSync } from 'node:fs';

const swc = JSON.parse(readFileSync(new URL('../../tools/swc.json', import.meta.url), 'utf8'));

export default {
  displayName: 'journeys',
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
  transform: { '\\.ts$': ['@swc/jest', swc] },
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^@guichet/contracts$': '<rootDir>/../../libs/contracts/src/index.ts' },
  globalSetup: '<rootDir>/testing/start.ts',
  globalTeardown: '<rootDir>/testing/stop.ts',
  testTimeout: 60_000,
};
