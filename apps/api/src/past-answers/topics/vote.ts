import type { Hit, TopicSuggestion } from '@guichet/contracts';

/** A single close answer is heard as one voice among this many: it cannot be sure by itself. */
const doubt = 0.5;
const leastConfidence = 0.3;
const mostShown = 3;

/** Each answer speaks for its topic with the weight of its likeness, the first ones loudest; nothing when they disagree. */
export function votes(hits: Pick<Hit, 'topic' | 'score'>[]): TopicSuggestion[] {
  const best = hits[0]?.score ?? 0;
  if (best <= 0) return [];
  const voices = new Map<string, number>();
  let heard = doubt;
  for (const [rank, { topic, score }] of hits.entries()) {
    const voice = (score / best) ** 2 / Math.log2(rank + 2);
    heard += voice;
    if (topic !== null) voices.set(topic, (voices.get(topic) ?? 0) + voice);
  }
  return [...voices]
    .map(([topic, voice]) => ({ topic, confidence: Math.round((voice / heard) * 100) / 100 }))
    .filter(({ confidence }) => confidence >= leastConfidence)
    .toSorted((a, b) => b.confidence - a.confidence || a.topic.localeCompare(b.topic))
    .slice(0, mostShown);
}
