import { readFileSync } from 'node:fs';

const swc = JSON.parse(readFileSync(new URL('../../tools/swc.json', import.meta.url), 'utf8'));

export default {
  displayName: 'contracts',
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
  transform: { '\\.ts$': ['@swc/jest', swc] },
  extensionsToTreatAsEsm: ['.ts'],
  setupFiles: ['reflect-metadata'],
};
