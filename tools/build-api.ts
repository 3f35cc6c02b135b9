// Bundles the API into one file. SWC compiles (it knows decorator metadata), esbuild bundles; packages stay outside.
import { readFile } from 'node:fs/promises';
import { transform } from '@swc/core';
import { build, context, type BuildOptions, type Plugin } from 'esbuild';
import swc from './swc.json' with { type: 'json' };

const decorators: Plugin = {
  name: 'decorators',
  setup(bundle) {
    bundle.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { ...(swc as object), filename: path, sourceMaps: 'inline' });
      return { contents: code, loader: 'js' };
    });
  },
};

const options: BuildOptions = {
  entryPoints: { main: 'apps/api/src/main.ts', 'create-administrator': 'apps/api/src/users/create-administrator.ts' },
  outdir: 'dist/api',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  sourcemap: true,
  packages: 'external',
  alias: {
    '@guichet/contracts': './libs/contracts/src/index.ts',
    '@guichet/contracts/inputs': './libs/contracts/src/inputs.ts',
    '@guichet/funding-rules': './libs/funding-rules/src/index.ts',
  },
  plugins: [decorators],
  logLevel: 'warning',
};

if (process.argv.includes('--watch')) await (await context(options)).watch();
else await build(options);
