// npm run demo-term: adds a made-up term of 3,000 enquiries to the embedded demo, running or not.
import { environment, run } from './run.ts';

const built = await run('nx', ['build', 'api']);
if (built.code !== 0) throw new Error(built.output);
const { code } = await run('node', ['dist/api/demo-term.mjs'], { show: true, env: environment });
process.exit(code);
