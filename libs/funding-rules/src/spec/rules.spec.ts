import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { ruleOf, rules, ruleSetOf, ruleSets, rulesInForce } from '../rules/rule-sets';
import { referenceOf } from '../rules/rule';
import { ruleIds } from '../types';

describe('the rules', () => {
  it('are one record for each id, with text in both languages and a reference', () => {
    expect(rules.map(({ id }) => id)).toEqual([...ruleIds].sort());
    for (const rule of rules) {
      expect(rule.text.fr).not.toBe('');
      expect(rule.text.en).not.toBe('');
      expect(referenceOf(rule)).not.toBe('');
      expect(rule.validFrom <= rule.validTo).toBe(true);
      if (rule.status === 'verified') expect(rule.sources.length).toBeGreaterThan(0);
    }
  });

  it('hold for the years of their regimes', () => {
    const ids = (year: string) => rulesInForce(year).map(({ id }) => id);
    expect(ids('2021-2022')).toEqual(['FE-00', 'FE-01', 'FE-02', 'FE-14', 'FE-43', 'FE-50', 'FE-51', 'FE-60']);
    expect(ids('2022-2023')).toEqual(expect.arrayContaining(['FE-08', 'FE-60']));
    expect(ids('2022-2023')).not.toContain('FE-34');
    expect(ids('2024-2025')).toEqual(expect.arrayContaining(['FE-20', 'FE-21']));
    expect(ids('2024-2025')).not.toContain('FE-08');
    expect(ids('2025-2026')).not.toContain('FE-20');
    expect(ids('2026-2027')).toEqual([]);
  });

  it('form one set a year, each with its own version, none for a year that was not loaded', () => {
    expect(new Set(ruleSets.map(({ version }) => version)).size).toBe(ruleSets.length);
    expect(ruleSets.map(({ academicYear }) => academicYear).at(-1)).toBe('2025-2026');
    expect(ruleSetOf('2025-2026')?.regimes).toEqual(['R3']);
    expect(ruleSetOf('2026-2027')).toBeUndefined();
  });

  it('keep the French words of the research where it gives them', () => {
    expect(ruleOf('FE-08').text.fr).toBe('60 crédits du bloc 1 au terme de 2 inscriptions dans le cycle.');
  });
});

it('adds at most 25 kB, compressed, to what loads it', async () => {
  const { outputFiles } = await build({
    entryPoints: [`${import.meta.dirname}/../index.ts`],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  const [file] = outputFiles;
  expect(brotliCompressSync(file?.contents ?? new Uint8Array(1_000_000)).length).toBeLessThan(25_000);
});
