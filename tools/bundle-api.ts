// SWC compiles (it knows decorator metadata), esbuild bundles; packages stay outside.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from '@swc/core';
import type { BuildOptions, Plugin } from 'esbuild';
import swc from './swc.json' with { type: 'json' };

const root = join(import.meta.dirname, '..');

const decorators: Plugin = {
  name: 'decorators',
  setup(bundle) {
    bundle.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { ...(swc as object), filename: path, sourceMaps: 'inline' });
      return { contents: code, loader: 'js' };
    });
  },
};

/** How code of the API becomes modules that Node runs. */
export function bundling(entryPoints: Record<string, string>, outdir: string): BuildOptions {
  return {
    entryPoints,
    outdir,
    absWorkingDir: root,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    sourcemap: true,
    packages: 'external',
    alias: {
      '@guichet/contracts': join(root, 'libs/contracts/src/index.ts'),
      '@guichet/contracts/inputs': join(root, 'libs/contracts/src/inputs.ts'),
      '@guichet/funding-rules': join(root, 'libs/funding-rules/src/index.ts'),
    },
    plugins: [decorators],
    logLevel: 'warning',
  };
}
