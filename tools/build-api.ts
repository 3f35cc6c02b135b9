// Bundles the API into dist/api.
import { build, context } from 'esbuild';
import { bundling } from './bundle-api.ts';

const options = bundling(
  { main: 'apps/api/src/main.ts', 'create-administrator': 'apps/api/src/users/create-administrator.ts' },
  'dist/api',
);

if (process.argv.includes('--watch')) await (await context(options)).watch();
else await build(options);
