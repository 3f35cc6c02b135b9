import { votes } from './vote';

const hit = (topic: string | null, score: number): { topic: string | null; score: number } => ({ topic, score });

describe('the vote of the closest past answers', () => {
  it('is empty when there are none, or none with a score', () => {
    expect(votes([])).toEqual([]);
    expect(votes([hit('access', 0)])).toEqual([]);
  });

  it('is surer the more of them agree', () => {
    const [alone] = votes([hit('access', 1)]);
    const [together] = votes([hit('access', 1), hit('access', 0.9), hit('access', 0.9)]);
    expect(alone?.topic).toBe('access');
    expect(together?.confidence).toBeGreaterThan(alone?.confidence ?? 1);
    expect(together?.confidence).toBeLessThanOrEqual(1);
  });

  it('names both when two share it, the closer one first', () => {
    expect(votes([hit('funding', 1), hit('access', 0.95), hit('funding', 0.9), hit('access', 0.9)]).map(({ topic }) => topic)).toEqual([
      'funding',
      'access',
    ]);
  });

  it('says nothing when everyone says something else, or what has no topic is closest', () => {
    expect(votes(['a', 'b', 'c', 'd', 'e', 'f'].map((topic) => hit(topic, 1)))).toEqual([]);
    expect(votes([hit(null, 1), hit(null, 1), hit('access', 0.3)])).toEqual([]);
  });
});
