import { factReference, factsBeside, fundingFacts } from '../around/facts';
import type { FundingInput } from '../types';
import { assessFunding } from '../verdict/assess';
import { asks, bac } from './paths';

const ids = (path: FundingInput): string[] => factsBeside(path, assessFunding(path)).map(({ id }) => id);

describe('facts beside a verdict', () => {
  it('say where they can be read, in both languages, each under its own id', () => {
    expect(new Set(fundingFacts.map(({ id }) => id)).size).toBe(fundingFacts.length);
    for (const fact of fundingFacts) {
      expect([fact.id, factReference(fact).length > 0, fact.text.fr.length > 20, fact.text.en.length > 20]).toEqual([
        fact.id,
        true,
        true,
        true,
      ]);
    }
  });

  it('are those of the year that is asked for', () => {
    const path = asks('2025-2026', 'AS', []);
    expect(ids(path)).toContain('FF-07');
    expect(ids({ ...path, academicYear: '2026-2027' })).toContain('FF-09');
    expect(ids({ ...path, academicYear: '2026-2027' })).not.toContain('FF-07');
  });

  it('follow what the path raises', () => {
    const started = asks('2025-2026', 'AS', [bac('2024-2025', 'AS', 30)]);
    expect(ids(started)).toContain('FF-04');
    const finished = asks('2025-2026', 'AS', [bac('2024-2025', 'AS', 60)]);
    expect(ids(finished)).not.toContain('FF-04');
    expect(ids({ ...started, target: { ...started.target, educationForm: 'adult_education' } })).toEqual([]);
  });
});
