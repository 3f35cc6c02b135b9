// Writes a .br and a .gz beside each text file of the built web, once, so that no request compresses anything.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const folder = 'dist/web';
const smallest = 1_024;

for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (!/\.(js|css|html|svg|txt)$/.test(name)) continue;
  const content = readFileSync(join(folder, name));
  if (content.length < smallest) continue;
  writeFileSync(join(folder, `${name}.br`), brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
  writeFileSync(join(folder, `${name}.gz`), gzipSync(content, { level: 9 }));
}
