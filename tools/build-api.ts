// Bundles the API into dist/api, with the types that describe it.
import { build, context } from 'esbuild';
import { writeApiTypes } from './api-types.ts';
import { bundling } from './bundle-api.ts';

const options = bundling(
  {
    main: 'apps/api/src/main.ts',
    'create-administrator': 'apps/api/src/users/create-administrator.ts',
    'demo-term': 'apps/api/src/demo/term/demo-term.ts',
  },
  'dist/api',
);

writeApiTypes('dist/api/api-types.json');
if (process.argv.includes('--watch')) await (await context(options)).watch();
else await build(options);
