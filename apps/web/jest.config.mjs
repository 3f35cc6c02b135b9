import presets from 'jest-preset-angular/presets/index.js';

const preset = presets.createEsmPreset({ tsconfig: '<rootDir>/tsconfig.spec.json' });

export default {
  ...preset,
  displayName: 'web',
  testTimeout: 20_000,
  rootDir: import.meta.dirname,
  transform: { 'lucide-angular\\.mjs$': '<rootDir>/testing/used-icons.mjs', ...preset.transform },
  transformIgnorePatterns: ['node_modules/(?!tslib|@lucide)'],
  setupFilesAfterEnv: ['<rootDir>/jest.setup.ts'],
  moduleNameMapper: {
    ...preset.moduleNameMapper,
    '^@guichet/contracts$': '<rootDir>/../../libs/contracts/src/index.ts',
    '^@guichet/funding-rules$': '<rootDir>/../../libs/funding-rules/src/index.ts',
  },
};
