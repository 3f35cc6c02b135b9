// The icon package is one module of some 1,800 components, each compiled when it is loaded: ten seconds a spec file.
// Under Jest it keeps those that the app names, and the pieces they are made of.
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const sources = join(import.meta.dirname, '../src');
const own = readFileSync(import.meta.filename);
const named = globSync('**/*.ts', { cwd: sources }).flatMap(
  (file) => readFileSync(join(sources, file), 'utf8').match(/\bLucide[A-Z]\w*|\bprovideLucide\w+/g) ?? [],
);
const used = new Set(named);

const icon = /^class (Lucide\w+) extends LucideIconBase \{[^]*?^\}\n/gm;
const metadata = /^i0\.ɵɵngDeclareClassMetadata\([^]*?^ {8}\}\] *\}\);\n/gm;
const alias = /^const (Lucide\w+) = (Lucide\w+);\n/gm;
const all = /^var lucideAngular = [^]*?^\}\);\n/gm;

export default {
  getCacheKey: (source) =>
    createHash('sha256')
      .update(source)
      .update(own)
      .update([...used].toSorted().join())
      .digest('hex'),
  process(source) {
    const needed = new Set(used);
    for (const [, name, icon] of source.matchAll(alias)) if (used.has(name)) needed.add(icon);
    const kept = source
      .replace(metadata, '')
      .replace(icon, (text, name) => (needed.has(name) ? text : ''))
      .replace(alias, (text, name) => (used.has(name) ? text : ''))
      .replace(all, '');
    const exported = kept
      .slice(kept.lastIndexOf('export {') + 8, kept.lastIndexOf('}'))
      .split(',')
      .map((name) => name.trim())
      .filter((name) => used.has(name));
    return { code: `${kept.slice(0, kept.lastIndexOf('export {'))}export { ${exported.join(', ')} };\n` };
  },
};
